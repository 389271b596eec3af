package parley.backup;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** What is known of backups: asked for, under way, proven, failed, downloaded, let go. */
@Singleton
class BackupService {

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration NODE_IS_GONE = Duration.ofMinutes(15);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration FAILURES_ARE_KEPT = Duration.ofDays(30);
    private static final String STOPPED = "Parley was stopped while the backup was made";

    private final AdministrationLock administration;
    private final BackupSettings settings;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher<BackupStarted> started;

    BackupService(AdministrationLock administration, BackupSettings settings, ActivityLog activity, Sql sql, Clock clock,
            ApplicationEventPublisher<BackupStarted> started) {
        this.administration = administration;
        this.settings = settings;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.started = started;
    }

    /** An administrator asks for one; it is made beside the request. */
    @Transactional
    UUID ask(CurrentUser administrator) {
        return start(BackupCause.ASKED, administrator.id().value()).orElseThrow(BackupRunning::new);
    }

    /** Makes the one of this night, where it is time; what failed is tried again an hour later. */
    @Transactional
    void takeWhenDue() {
        giveUp(clock.instant().minus(NODE_IS_GONE));
        if (settings.nightlyAt() != null && isDue(settings.nightlyAt())) {
            start(BackupCause.NIGHTLY, null);
        }
    }

    private boolean isDue(LocalTime at) {
        Instant now = clock.instant();
        ZonedDateTime today = now.atZone(settings.zone()).with(at);
        Instant due = (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
        return sql.first("""
                select (select count(*) from backup_watch where since <= :due) as watched,
                       (select count(*) from backup where cause = 'NIGHTLY' and started_at >= :due and state <> 'FAILED' and state <> 'NOT_PROVEN') as made,
                       (select count(*) from backup where cause = 'NIGHTLY' and started_at > :lately) as tried""",
                Map.of("due", due, "lately", now.minus(AGAIN)),
                row -> row.number("watched") > 0 && row.number("made") == 0 && row.number("tried") == 0).orElseThrow();
    }

    /** Empty where one is made already. */
    private Optional<UUID> start(BackupCause cause, @Nullable UUID by) {
        administration.take();
        Instant now = clock.instant();
        giveUp(now.minus(NODE_IS_GONE));
        if (sql.first("select id from backup where running = 1", Map.of(), row -> row.uuid("id")).isPresent()) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        String fileName = fileName(id, now);
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "cause", cause, "now", now, "file", fileName));
        values.put("by", by);
        sql.update("""
                insert into backup (id, cause, state, asked_by, progress, started_at, seen_at, file_name, running)
                values (:id, :cause, 'WRITING', :by, 0, :now, :now, :file, 1)""", values);
        record("BACKUP_STARTED", by, id, Map.of("file", fileName, "cause", cause.name()));
        started.publishEvent(new BackupStarted(id, fileName, now));
        return Optional.of(id);
    }

    /** The moment is for people; the rest keeps two of one second apart. */
    static String fileName(UUID id, Instant now) {
        String text = id.toString();
        return "parley-" + MOMENT.format(now) + "-" + text.substring(text.length() - 6) + ".zip";
    }

    @Transactional
    void progress(UUID id, int percent) {
        sql.update("update backup set progress = :percent, seen_at = :now where id = :id and running = 1",
                Map.of("id", id, "percent", percent, "now", clock.instant()));
    }

    @Transactional
    void written(UUID id, Manifest manifest, long size) {
        sql.update("""
                update backup set state = 'PROVING', progress = 0, seen_at = :now, size_bytes = :size, rows_held = :rows, files_held = :files, files_damaged = :damaged
                where id = :id and running = 1""", held(id, manifest, size));
    }

    private Map<String, Object> held(UUID id, Manifest manifest, long size) {
        return new HashMap<>(Map.of("id", id, "now", clock.instant(), "size", size, "rows", manifest.rows(), "files", manifest.attachments().size(),
                "damaged", manifest.damaged().size()));
    }

    @Transactional
    void proven(UUID id) {
        if (sql.update("""
                update backup set state = 'PROVEN', progress = 100, running = null, ended_at = :now, proven_at = :now where id = :id and running = 1""",
                Map.of("id", id, "now", clock.instant())) > 0) {
            record("BACKUP_PROVEN", null, id, Map.of());
        }
        clearFailed();
    }

    @Transactional
    void notProven(UUID id, String trouble) {
        end(id, BackupState.NOT_PROVEN, trouble);
    }

    @Transactional
    void failed(UUID id, String trouble) {
        end(id, BackupState.FAILED, trouble);
    }

    private void end(UUID id, BackupState state, String trouble) {
        String forget = state == BackupState.FAILED ? ", size_bytes = null, rows_held = null, files_held = null, files_damaged = null" : "";
        if (sql.update("update backup set state = :state, running = null, ended_at = :now, trouble = :trouble" + forget + " where id = :id and running = 1",
                Map.of("id", id, "state", state, "now", clock.instant(), "trouble", trouble)) > 0) {
            record("BACKUP_" + state, null, id, Map.of("trouble", trouble));
        }
        clearFailed();
    }

    /** Those whose node was not heard of since that moment. */
    @Transactional
    void giveUp(Instant silentSince) {
        sql.list("select id from backup where running = 1 and seen_at < :silent", Map.of("silent", silentSince), row -> row.uuid("id"))
                .forEach(lost -> end(lost, BackupState.FAILED, STOPPED));
    }

    /** Leaves no file, whole or begun, of what failed: neither here nor, where each server has a folder of its own, in that one once it starts or makes the next. */
    @Transactional
    void clearFailed() {
        sql.list("select file_name from backup where state = 'FAILED'", Map.of(), row -> row.text("file_name")).forEach(fileName -> {
            try {
                deleteFile(fileName);
                deleteFile(fileName + BackupWriter.TEMPORARY);
            } catch (UncheckedIOException failure) {
                LOG.warn("The file {} of a backup that failed could not be deleted", fileName, failure);
            }
        });
    }

    /** Writes down what was made before the table was there to write to. */
    @Transactional
    void recordUpgrade(UUID id, String fileName, Instant startedAt, MadeBackup made) {
        Map<String, Object> values = held(id, made.manifest(), made.size());
        values.put("file", fileName);
        values.put("started", startedAt);
        sql.update("""
                insert into backup (id, cause, state, progress, started_at, seen_at, ended_at, proven_at, file_name, size_bytes, rows_held, files_held, files_damaged)
                values (:id, 'BEFORE_UPGRADE', 'PROVEN', 100, :started, :now, :now, :now, :file, :size, :rows, :files, :damaged)""", values);
        record("BACKUP_PROVEN", null, id, Map.of("file", fileName, "cause", BackupCause.BEFORE_UPGRADE.name()));
    }

    /** From now on this installation is expected to have backups. */
    @Transactional
    void watch() {
        sql.update("insert into backup_watch (id, since) values (1, :now) on conflict do nothing", Map.of("now", clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** A backup holds everything, so who took one out of the house stands in the record. */
    @Transactional
    String download(UUID id, CurrentUser administrator) {
        String fileName = sql.first("select file_name from backup where id = :id and size_bytes is not null and running is null", Map.of("id", id),
                row -> row.text("file_name")).filter(name -> Files.isRegularFile(settings.file(name))).orElseThrow(NothingHere::new);
        record("BACKUP_DOWNLOADED", administrator.id().value(), id, Map.of("file", fileName));
        return fileName;
    }

    /** Keeps the newest, and the newest that was proven however many unproven ones came after it. */
    @Transactional
    void tidy() {
        record Kept(UUID id, String fileName, boolean proven) {}
        List<Kept> made = sql.list("select id, file_name, proven_at is not null as proven from backup where size_bytes is not null and running is null order by started_at desc, id desc",
                Map.of(), row -> new Kept(row.uuid("id"), row.text("file_name"), row.flag("proven")));
        Optional<Kept> lastProven = made.stream().filter(Kept::proven).findFirst();
        made.stream().skip(settings.kept()).filter(backup -> lastProven.filter(backup::equals).isEmpty()).forEach(backup -> {
            deleteFile(backup.fileName());
            sql.update("delete from backup where id = :id", Map.of("id", backup.id()));
            record("BACKUP_LET_GO", null, backup.id(), Map.of("file", backup.fileName()));
        });
        clearFailed();
        sql.update("delete from backup where state = 'FAILED' and ended_at < :longAgo", Map.of("longAgo", clock.instant().minus(FAILURES_ARE_KEPT)));
    }

    private void deleteFile(String fileName) {
        try {
            Files.deleteIfExists(settings.file(fileName));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void record(String kind, @Nullable UUID by, UUID id, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(kind, by, "BACKUP", id, detail));
    }
}
