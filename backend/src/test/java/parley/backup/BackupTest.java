package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class BackupTest {

    private final TestParley parley;
    private final Desk desk;

    BackupTest(TestParley parley) {
        parley.clock().setTo(MovableClock.START);
        parley.sql("delete from backup", Map.of());
        parley.sql("delete from backup_watch", Map.of());
        this.parley = parley;
        this.desk = new Desk(parley);
        parley.bean(PrepareBackups.class).prepare();
    }

    @Test
    void an_administrator_makes_a_backup_that_is_proven_and_downloads_it() throws IOException {
        desk.furnished();
        assertThat(desk.ada.get("/api/admin/backups").expect(200).string("/lastProvenAt")).isNull();

        Answer asked = desk.ada.post("/api/admin/backups", null).expect(201);
        assertThat(asked.header("Location")).isEqualTo("/api/admin/backups/" + asked.string("/id"));
        Answer backup = desk.ended(asked);

        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        assertThat(backup.string("/cause")).isEqualTo("ASKED");
        assertThat(backup.string("/askedBy/name")).isEqualTo("Ada");
        assertThat(backup.number("/attachments")).isGreaterThan(1);
        assertThat(backup.number("/rows")).isGreaterThan(50);
        assertThat(backup.flag("/present")).isTrue();
        Path file = desk.file(backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(backup.number("/sizeBytes")).isEqualTo(Files.size(file));
        Answer overview = desk.ada.get("/api/admin/backups").expect(200);
        assertThat(overview.string("/lastProvenAt")).isEqualTo(backup.string("/provenAt"));
        assertThat(overview.string("/standing")).isEqualTo("IN_TIME");
        assertThat(overview.string("/nightlyAt")).isEqualTo("02:30");
        Answer download = desk.ada.get("/api/admin/backups/" + backup.string("/id") + "/contents").expect(200);
        assertThat(download.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + backup.string("/fileName") + "\"");
        assertThat(download.header("Content-Length")).isEqualTo(Long.toString(Files.size(file)));
        assertThat(desk.activities(backup)).containsExactly("BACKUP_STARTED", "BACKUP_PROVEN", "BACKUP_DOWNLOADED");
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).allMatch(name -> name.endsWith(".zip"));
        }
    }

    @Test
    void a_program_downloads_it_with_the_token_of_an_administrator_and_no_other() {
        String contents = "/api/admin/backups/" + desk.backup().string("/id") + "/contents";

        program(desk.ada).get(contents).expect(200);
        program(parley.as(parley.company().lotte())).get(contents).expectProblem(403, "not-for-your-role");
        program(parley.as(parley.company().priya())).get(contents).expectProblem(403, "not-for-your-role");
    }

    @Test
    void one_is_made_at_a_time_and_one_whose_server_was_killed_does_not_stand_in_the_way() {
        UUID lost = UUID.randomUUID();
        row(lost, "WRITING", "NIGHTLY", parley.clock().instant());
        desk.ada.post("/api/admin/backups", null).expectProblem(409, "not-now");
        parley.advance(Duration.ofMinutes(16));

        Answer backup = new Desk(parley).backup();

        assertThat(backup.string("/state")).isEqualTo("PROVEN");
        Answer given = new Desk(parley).ada.get("/api/admin/backups/" + lost).expect(200);
        assertThat(given.string("/state")).isEqualTo("FAILED");
        assertThat(given.string("/trouble")).contains("was stopped");
        desk.ada.get("/api/admin/backups/" + lost + "/contents").expectProblem(404, "not-found");
    }

    @Test
    void what_failed_leaves_no_file() throws IOException {
        UUID stopped = UUID.randomUUID();
        row(stopped, "PROVING", "NIGHTLY", parley.clock().instant());
        parley.bean(BackupService.class).failed(stopped, "planted");
        assertThat(placed(stopped)).doesNotExist();

        UUID killed = UUID.randomUUID();
        row(killed, "PROVING", "NIGHTLY", parley.clock().instant());
        UUID proven = UUID.randomUUID();
        row(proven, "PROVEN", "NIGHTLY", parley.clock().instant());
        parley.advance(Duration.ofMinutes(16));
        parley.bean(TakeNightlyBackup.class).run();
        assertThat(state(killed)).isEqualTo("FAILED");
        assertThat(placed(killed)).doesNotExist();
        assertThat(placed(proven)).exists();
    }

    @Test
    void a_server_with_a_folder_of_its_own_clears_it_of_what_another_gave_up_for_it() throws IOException {
        UUID lost = UUID.randomUUID();
        row(lost, "WRITING", "NIGHTLY", parley.clock().instant());
        parley.bean(BackupService.class).giveUp(parley.clock().instant().plusSeconds(1));
        Path begun = placed(lost).resolveSibling(lost + ".zip.part");
        Files.writeString(begun, "x");
        Files.writeString(placed(lost), "x");

        parley.bean(PrepareBackups.class).prepare();

        assertThat(placed(lost)).doesNotExist();
        assertThat(begun).doesNotExist();
    }

    @Test
    void one_that_was_given_up_and_is_proven_after_all_leaves_no_file() throws IOException {
        UUID slow = UUID.randomUUID();
        row(slow, "PROVING", "NIGHTLY", parley.clock().instant());
        parley.bean(BackupService.class).giveUp(parley.clock().instant().plusSeconds(1));
        Files.writeString(placed(slow), "x");

        parley.bean(BackupService.class).proven(slow);

        assertThat(state(slow)).isEqualTo("FAILED");
        assertThat(placed(slow)).doesNotExist();
    }

    @Test
    void a_file_that_is_missing_or_altered_is_told_and_the_rest_is_kept() throws IOException {
        parley.sql("delete from attachment", Map.of());
        String altered = Desk.upload(desk.agnes, "log.txt", "before").expect(201).string("/id");
        String gone = Desk.upload(desk.agnes, "log.txt", "sent and gone").expect(201).string("/id");
        desk.agnes.post("/api/tickets", Desk.ticket("Two files", List.of(altered, gone))).expect(201);
        String takenBack = Desk.upload(desk.agnes, "log.txt", "taken back").expect(201).string("/id");
        Files.writeString(stored(altered), "after!");
        Files.delete(stored(gone));
        Files.delete(stored(takenBack));

        Answer backup = desk.backup();

        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        assertThat(backup.number("/damagedAttachments")).isEqualTo(2);
        assertThat(backup.number("/attachments")).isEqualTo(1);
    }

    private Path stored(String attachment) {
        String key = parley.bean(parley.platform.sql.Sql.class).first("select storage_key from attachment where id = :id",
                Map.of("id", UUID.fromString(attachment)), row -> row.text("storage_key")).orElseThrow();
        return Path.of(parley.setting("parley.data"), "attachments", key.substring(0, 2), key);
    }

    @Test
    void a_backup_that_would_not_restore_is_not_called_proven() throws IOException {
        desk.furnished();
        Answer backup = desk.backup();
        Path file = desk.file(backup);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Scratch(file.getParent()).prove(file, Progress.UNSEEN))
                .isInstanceOf(DamagedBackup.class).hasMessageContaining("not as it was made");
        assertThat(file.resolveSibling("scratch")).doesNotExist();
    }

    @Test
    void every_night_one_is_made_and_a_night_slept_through_is_made_up_for() {
        TakeNightlyBackup job = parley.bean(TakeNightlyBackup.class);
        job.run();
        assertThat(nightly()).as("the night before this installation is none of its").isZero();
        parley.clock().setTo(Instant.parse("2026-03-05T02:29:00Z"));
        job.run();
        assertThat(nightly()).isZero();
        parley.clock().setTo(Instant.parse("2026-03-05T04:00:00Z"));
        job.run();
        job.run();
        assertThat(nightly()).isEqualTo(1);
        Answer made = new Desk(parley).ada.get("/api/admin/backups").expect(200);
        Answer ended = new Desk(parley).ended(new Desk(parley).ada.get("/api/admin/backups/" + made.string("/backups/0/id")).expect(200));
        assertThat(ended.string("/state")).as(ended.text()).isEqualTo("PROVEN");
        assertThat(ended.string("/cause")).isEqualTo("NIGHTLY");
        parley.advance(Duration.ofHours(3));
        job.run();
        assertThat(nightly()).isEqualTo(1);
        parley.sql("update backup set state = 'NOT_PROVEN', trouble = 'planted', proven_at = null", Map.of());
        job.run();
        assertThat(nightly()).as("what would not restore is made again").isEqualTo(2);
        new Desk(parley).ended(new Desk(parley).ada.get("/api/admin/backups/" + new Desk(parley).ada.get("/api/admin/backups").string("/backups/0/id")));
    }

    @Test
    void a_night_whose_server_was_killed_is_made_up_for_by_itself() {
        TakeNightlyBackup job = parley.bean(TakeNightlyBackup.class);
        parley.clock().setTo(Instant.parse("2026-03-05T02:30:00Z"));
        UUID lost = UUID.randomUUID();
        row(lost, "WRITING", "NIGHTLY", parley.clock().instant());
        parley.advance(Duration.ofMinutes(14));
        job.run();
        assertThat(state(lost)).as("its server may be slow").isEqualTo("WRITING");
        parley.advance(Duration.ofMinutes(2));
        job.run();
        assertThat(state(lost)).isEqualTo("FAILED");
        assertThat(nightly()).isEqualTo(1);

        parley.advance(Duration.ofMinutes(45));
        job.run();

        assertThat(nightly()).isEqualTo(2);
        Desk later = new Desk(parley);
        Answer made = later.ada.get("/api/admin/backups").expect(200);
        assertThat(later.ended(later.ada.get("/api/admin/backups/" + made.string("/backups/0/id")).expect(200)).string("/state")).isEqualTo("PROVEN");
    }

    private String state(UUID backup) {
        return new Desk(parley).ada.get("/api/admin/backups/" + backup).expect(200).string("/state");
    }

    private long nightly() {
        return parley.count("select count(*) as n from backup where cause = 'NIGHTLY'", Map.of());
    }

    @Test
    void the_newest_are_kept_and_the_newest_proven_one_however_old() throws IOException {
        Instant now = parley.clock().instant();
        UUID proven = UUID.randomUUID();
        UUID olderProven = UUID.randomUUID();
        row(olderProven, "PROVEN", "NIGHTLY", now.minus(Duration.ofDays(31)));
        row(proven, "PROVEN", "NIGHTLY", now.minus(Duration.ofDays(30)));
        for (int day = 1; day <= 20; day++) {
            row(UUID.randomUUID(), "NOT_PROVEN", "NIGHTLY", now.minus(Duration.ofDays(20 - day)));
        }

        parley.bean(BackupService.class).tidy();

        Answer overview = desk.ada.get("/api/admin/backups").expect(200);
        assertThat(overview.strings("/backups", "/id")).hasSize(15).contains(proven.toString()).doesNotContain(olderProven.toString());
        assertThat(overview.strings("/backups", "/present")).containsOnly("true");
        assertThat(placed(olderProven)).doesNotExist();
        assertThat(placed(proven)).exists();
        assertThat(parley.count("select count(*) as n from activity where kind = 'BACKUP_LET_GO' and at >= :now", Map.of("now", now))).isEqualTo(7);
    }

    private Path placed(UUID id) {
        return Path.of(parley.setting("parley.data"), "backups", id + ".zip");
    }

    /** A backup as it would stand there, with a file that is no more than there. */
    private void row(UUID id, String state, String cause, Instant at) {
        boolean running = state.equals("WRITING") || state.equals("PROVING");
        boolean written = !state.equals("WRITING");
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "state", state, "cause", cause, "at", at, "file", id + ".zip"));
        values.put("ended", running ? null : at);
        values.put("proven", state.equals("PROVEN") ? at : null);
        values.put("held", written ? 1 : null);
        values.put("trouble", state.equals("NOT_PROVEN") ? "planted" : null);
        values.put("running", running ? 1 : null);
        parley.sql("""
                insert into backup (id, cause, state, progress, started_at, seen_at, ended_at, proven_at, file_name, size_bytes, rows_held, files_held, files_damaged, trouble, running)
                values (:id, :cause, :state, 0, :at, :at, :ended, :proven, :file, :held, :held, :held, :held, :trouble, :running)""", values);
        if (written) {
            try {
                Files.createDirectories(placed(id).getParent());
                Files.writeString(placed(id), "x");
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }

    @Test
    void health_and_administration_say_when_backups_are_missed_and_the_desk_stays_ready() {
        assertStanding("IN_TIME", "UP");
        parley.advance(Duration.ofHours(26));
        assertStanding("LATE", "BACKUP_LATE");
        parley.advance(Duration.ofHours(24));
        assertStanding("OVERDUE", "BACKUP_OVERDUE");
        UUID proven = UUID.randomUUID();
        row(proven, "PROVEN", "NIGHTLY", parley.clock().instant());
        assertStanding("IN_TIME", "UP");
        row(UUID.randomUUID(), "NOT_PROVEN", "NIGHTLY", parley.clock().instant().plus(Duration.ofHours(20)));
        parley.advance(Duration.ofHours(27));
        assertStanding("LATE", "BACKUP_LATE");
        placed(proven).toFile().delete();
        parley.advance(Duration.ofHours(27));
        assertStanding("OVERDUE", "BACKUP_OVERDUE");
    }

    private void assertStanding(String standing, String health) {
        assertThat(new Desk(parley).ada.get("/api/admin/backups").expect(200).string("/standing")).isEqualTo(standing);
        Answer answer = parley.anybody().get("/health").expect(200);
        assertThat(answer.text()).isEqualTo("{\"name\":null,\"status\":\"" + health + "\",\"details\":null}");
    }

    private Visitor program(Visitor person) {
        String token = person.post("/api/account/tokens", Map.of("name", "copies", "scope", "READ", "days", 30)).expect(201).string("/text");
        return parley.anybody().with("Authorization", "Bearer " + token);
    }
}
