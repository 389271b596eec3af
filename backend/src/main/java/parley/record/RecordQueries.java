package parley.record;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** The checkpoint and the verifications as administration shows them. */
@Singleton
class RecordQueries {

    private static final int MOST = 100;

    private static final String VERIFICATION = """
            select v.id, v.cause, v.state, v.asked_by, p.name as asker, v.started_at, v.ended_at, v.entries, v.chains, v.checkpoints, v.faults,
                   v.fault, v.fault_number, v.fault_place, v.fault_about, v.trouble
            from record_verification v
            left join person p on p.id = v.asked_by
            """;

    private final Sql sql;

    RecordQueries(Sql sql) {
        this.sql = sql;
    }

    RecordOverview overview() {
        return new RecordOverview(checkpoint(), sql.list(VERIFICATION + "order by v.started_at desc, v.id desc limit :most", Map.of("most", MOST), RecordQueries::view));
    }

    VerificationView verification(UUID id) {
        return sql.first(VERIFICATION + "where v.id = :id", Map.of("id", id), RecordQueries::view).orElseThrow(NothingHere::new);
    }

    /** What came of the last one that ended, but for those that could not be read. */
    Optional<VerificationState> lastResult() {
        return sql.first("select state from record_verification where state in ('SOUND', 'FAULTY') order by started_at desc, id desc limit 1", Map.of(),
                row -> row.value("state", VerificationState.class));
    }

    private @Nullable CheckpointView checkpoint() {
        return sql.first("select c.number, c.hash, c.at from record_checkpoint c order by c.number desc limit 1", Map.of(),
                row -> new CheckpointView(row.number("number"), row.text("hash"), row.instant("at"))).orElse(null);
    }

    private static VerificationView view(Row row) {
        UUID asker = row.uuid("asked_by");
        FaultKind fault = row.value("fault", FaultKind.class);
        return new VerificationView(row.uuid("id"), row.value("cause", VerificationCause.class), row.value("state", VerificationState.class),
                asker == null ? null : new PersonName(asker, row.text("asker")), row.instant("started_at"), row.instant("ended_at"),
                row.numberOrNull("entries"), row.numberOrNull("chains"), row.numberOrNull("checkpoints"), row.numberOrNull("faults"),
                fault == null ? null : new Fault(fault, row.numberOrNull("fault_number"), row.numberOrNull("fault_place"), row.text("fault_about")),
                row.text("trouble"));
    }
}
