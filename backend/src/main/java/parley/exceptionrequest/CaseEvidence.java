package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Evidence;
import parley.activity.EvidenceTable;
import parley.activity.Happening;
import parley.activity.Visibility;
import parley.platform.sql.Sql;

/** Puts what happens to a case on the record for good, with the rows that it made or changed, as the database holds them. */
@Singleton
class CaseEvidence {

    private final ActivityLog activity;
    private final Sql sql;

    CaseEvidence(ActivityLog activity, Sql sql) {
        this.activity = activity;
        this.sql = sql;
    }

    /** @param before null where the case is new */
    void record(@Nullable CaseFile before, CaseFile after, CaseEvent event, @Nullable UUID by, Map<String, Object> detail) {
        activity.recordForever(happening(after, event, by, Visibility.PUBLIC, detail), rows(before, after));
    }

    /** Something that changed nothing, and that those who work the case may know. */
    void recordInternally(CaseFile file, CaseEvent event, UUID by, Map<String, Object> detail) {
        activity.recordForever(happening(file, event, by, Visibility.INTERNAL, detail), List.of());
    }

    private static Happening happening(CaseFile file, CaseEvent event, @Nullable UUID by, Visibility visibility, Map<String, Object> detail) {
        ExceptionRequest request = file.request();
        return new Happening(event.name(), by, "EXCEPTION_REQUEST", request.id(), request.ticketId(), visibility, detail);
    }

    private List<Evidence> rows(@Nullable CaseFile before, CaseFile after) {
        List<Evidence> rows = new ArrayList<>();
        for (CaseTables kind : CaseTables.values()) {
            EvidenceTable table = kind.table();
            List<UUID> changed = kind.changed(before, after);
            if (!changed.isEmpty()) {
                rows.addAll(sql.list(table.select("e." + table.key() + " = any(:changed)"), Map.of("changed", changed), table::of));
            }
            kind.removed(before, after).forEach(gone -> rows.add(Evidence.removed(table.kind(), gone)));
        }
        return rows;
    }
}
