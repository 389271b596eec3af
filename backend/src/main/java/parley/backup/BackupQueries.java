package parley.backup;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** The backups as administration shows them, and how it stands with them. */
@Singleton
class BackupQueries {

    private static final int MOST = 100;

    private static final String BACKUP = """
            select b.id, b.cause, b.state, b.asked_by, p.name as asker, b.progress, b.started_at, b.ended_at, b.proven_at, b.file_name, b.size_bytes,
                   b.rows_held, b.files_held, b.files_damaged, b.trouble
            from backup b
            left join person p on p.id = b.asked_by
            """;

    private final BackupSettings settings;
    private final Sql sql;
    private final Clock clock;

    BackupQueries(BackupSettings settings, Sql sql, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    BackupOverview overview() {
        List<BackupView> backups = sql.list(BACKUP + "order by b.started_at desc, b.id desc limit :most", Map.of("most", MOST), this::view);
        Proven last = lastProven();
        return new BackupOverview(standing(last), last == null ? null : last.provenAt(),
                settings.nightlyAt() == null ? null : settings.nightlyAt().toString(), settings.zone().getId(), settings.kept(), backups);
    }

    BackupView backup(UUID id) {
        return sql.first(BACKUP + "where b.id = :id", Map.of("id", id), this::view).orElseThrow(NothingHere::new);
    }

    BackupStanding standing() {
        return standing(lastProven());
    }

    private BackupStanding standing(@Nullable Proven last) {
        if (settings.nightlyAt() == null) {
            return BackupStanding.NOT_SCHEDULED;
        }
        Instant since = last != null ? last.startedAt()
                : sql.first("select since from backup_watch where id = 1", Map.of(), row -> row.instant("since")).orElseGet(clock::instant);
        return BackupStanding.of(Duration.between(since, clock.instant()));
    }

    private record Proven(String fileName, Instant startedAt, Instant provenAt) {}

    /** One whose file somebody took away proves nothing any more. */
    private @Nullable Proven lastProven() {
        return sql.list("select file_name, started_at, proven_at from backup where state = 'PROVEN' order by started_at desc, id desc limit :most", Map.of("most", MOST),
                        row -> new Proven(row.text("file_name"), row.instant("started_at"), row.instant("proven_at")))
                .stream().filter(backup -> Files.isRegularFile(settings.file(backup.fileName()))).findFirst().orElse(null);
    }

    private BackupView view(Row row) {
        UUID asker = row.uuid("asked_by");
        Long size = row.numberOrNull("size_bytes");
        return new BackupView(row.uuid("id"), row.value("cause", BackupCause.class), row.value("state", BackupState.class),
                asker == null ? null : new PersonName(asker, row.text("asker")), row.integer("progress"),
                row.instant("started_at"), row.instant("ended_at"), row.instant("proven_at"), row.text("file_name"), size,
                row.numberOrNull("rows_held"), row.integerOrNull("files_held"), row.integerOrNull("files_damaged"), row.text("trouble"),
                size != null && row.instant("ended_at") != null && Files.isRegularFile(settings.file(row.text("file_name"))));
    }
}
