package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.backup.PeopleAtWork.Kind;
import parley.backup.PeopleAtWork.Stillness;
import parley.backup.PeopleAtWork.Written;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** A backup that was made while people wrote two hundred times a second, restored by the command that operators are told. */
@OnBothDatabases
class BackupUnderLoadTest {

    private static final int PER_SECOND = 200;
    private static final Duration BEFORE = Duration.ofSeconds(3);

    /** Each piece of work that was not all there: a ticket, a message, an activity, a file. */
    private static final List<String> TORN = List.of(
            "select count(*) from ticket t where t.title like 'Load %' and (select count(*) from activity a where a.ticket_id = t.id and a.kind = 'TICKET_FILED') <> 1",
            "select count(*) from ticket t where t.title like 'Load %' and not exists (select 1 from message m where m.ticket_id = t.id and m.body like 'It beeps. %')",
            "select count(*) from ticket t where t.title like 'Load %' and not exists (select 1 from promise p where p.ticket_id = t.id)",
            """
            select count(*) from ticket t where t.title like 'Load %' and (select count(*) from message m where m.ticket_id = t.id)
                <> 1 + (select count(*) from activity a where a.ticket_id = t.id and a.kind = 'REQUESTER_WROTE')""",
            "select count(*) from activity a where a.kind in ('TICKET_FILED', 'REQUESTER_WROTE') and not exists (select 1 from outbox o where o.activity_seq = a.seq)");

    private final TestParley parley;
    private final Desk desk;

    BackupUnderLoadTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    /** Nobody holds still for this one. What was there at its moment is told from the notes of those who wrote. */
    @Test
    void a_backup_made_while_people_write_is_of_one_moment_and_nothing_in_it_is_torn() {
        List<Written> written;
        OneMoment moment;
        Answer backup;
        try (PeopleAtWork people = new PeopleAtWork(parley, PER_SECOND)) {
            people.awaitPace(BEFORE);
            long asked = System.nanoTime();
            backup = desk.backup();
            moment = new OneMoment(asked, System.nanoTime());
            people.awaitWritten(people.written().size() + PER_SECOND);
            people.close();
            written = people.written();
            assertThat(people.refused()).isEmpty();
        }
        tell("made", backup, written, moment.asked(), moment);
        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        assertThat(written.stream().filter(one -> one.began() > moment.asked() && one.ended() < moment.ended())).as("people went on working").isNotEmpty();

        Installation target = Installation.empty(parley.database());
        target.restoreByCommand(desk.file(backup)).expectRestored();

        Set<String> found = marks(target);
        assertThat(moment.faults(written, found)).isEmpty();
        assertThat(TORN).allSatisfy(query -> assertThat(target.number(query)).as(query).isZero());
        Contents contents = target.contents();
        assertThat(contents.files()).isEqualTo(target.pairs("select storage_key, sha256 from attachment"));
        assertThat(target.pairs("select cast(id as varchar(36)), sha256 from attachment")).as("as their uploaders have them").containsAllEntriesOf(uploaded(written, found));
        // What is never changed once it is there is there still, letter for letter.
        Contents now = Installation.of(parley).contents();
        assertThat(List.of("activity", "message")).allSatisfy(table -> assertThat(new HashSet<>(now.rows().get(table)).containsAll(contents.rows().get(table))).as(table).isTrue());

        assertItBites(moment, written, found, target);
        target.close();
    }

    private static Map<String, String> uploaded(List<Written> written, Set<String> found) {
        return written.stream().filter(one -> one.kind() == Kind.UPLOAD && found.contains(one.mark()))
                .collect(Collectors.toMap(Written::mark, Written::sha256));
    }

    /** Planted: one thing too few, one too many, one that what came later stands on, and half a ticket. */
    private static void assertItBites(OneMoment moment, List<Written> written, Set<String> found, Installation target) {
        List<Written> told = written.stream().filter(one -> one.kind() != Kind.DRAFT).toList();
        Written first = told.get(0);
        assertThat(moment.faults(written, without(found, first.mark()))).singleElement().asString().startsWith("lost");
        Written later = told.stream().filter(one -> one.began() > moment.ended()).findFirst().orElseThrow();
        assertThat(moment.faults(written, with(found, later.mark()))).anyMatch(fault -> fault.startsWith("written after the end"))
                .anyMatch(fault -> fault.startsWith("held without what came before"));
        target.open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("delete from message where cast(id as varchar(36)) = (select min(cast(id as varchar(36))) from message where body like 'It beeps still %')");
                statement.executeUpdate("delete from outbox where activity_seq = (select max(seq) from activity where kind = 'TICKET_FILED')");
            }
        });
        assertThat(marks(target)).hasSize(found.size() - 1);
        assertThat(TORN.stream().filter(query -> target.number(query) > 0)).hasSize(2);
    }

    private static Set<String> without(Set<String> marks, String mark) {
        Set<String> fewer = new HashSet<>(marks);
        assertThat(fewer.remove(mark)).isTrue();
        return fewer;
    }

    private static Set<String> with(Set<String> marks, String mark) {
        Set<String> more = new HashSet<>(marks);
        assertThat(more.add(mark)).isTrue();
        return more;
    }

    private static Set<String> marks(Installation target) {
        Set<String> found = new HashSet<>(target.pairs("select cast(id as varchar(36)), title from ticket where title like 'Load %'").values());
        found.addAll(target.pairs("select cast(id as varchar(36)), body from message where body like 'It beeps still %'").values());
        found.addAll(target.pairs("select cast(id as varchar(36)), sha256 from attachment").keySet());
        return found;
    }

    /**
     * For this one all hold still while it takes its snapshot, so that what was there is known to the last row; then
     * they go on while it is written and proven.
     */
    @Test
    void every_row_and_every_file_of_its_moment_comes_back_on_either_database() throws IOException {
        Installation source = Installation.of(parley);
        List<Written> written;
        OneMoment moment;
        Answer backup;
        Contents expected;
        long stillFrom;
        try (PeopleAtWork people = new PeopleAtWork(parley, PER_SECOND)) {
            people.awaitPace(BEFORE);
            Answer asked;
            stillFrom = System.nanoTime();
            try (Stillness still = people.holdStill()) {
                expected = source.contents().withFilesThatRowsName();
                asked = desk.ada.post("/api/admin/backups", null).expect(201);
                awaitBegun(desk.file(asked));
            }
            long from = System.nanoTime();
            backup = desk.ended(asked);
            moment = new OneMoment(from, System.nanoTime());
            people.close();
            written = people.written();
            assertThat(people.refused()).isEmpty();
        }
        tell("made of a known moment", backup, written, stillFrom, moment);
        assertThat(backup.string("/state")).as(backup.text()).isEqualTo("PROVEN");
        assertThat(written.stream().filter(one -> one.ended() > moment.asked() && one.ended() < moment.ended())).as("people went on working").isNotEmpty();
        assertThat(source.contents().withFilesThatRowsName().differencesFrom(expected)).as("and what they wrote would be seen").isNotEmpty();
        for (Database database : Database.values()) {
            Installation target = Installation.empty(database);

            String said = target.restoreByCommand(desk.file(backup)).expectRestored().text();

            assertThat(said).contains("Restored and compared");
            assertThat(target.contents().differencesFrom(expected)).isEmpty();
            assertItBites(target, expected);
            target.close();
        }
    }

    /** Planted: a row that is missing, a row that is changed, a byte of a file that is. */
    private static void assertItBites(Installation target, Contents expected) throws IOException {
        target.open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("delete from outbox where activity_seq = (select max(seq) from activity where kind = 'TICKET_FILED')");
                statement.executeUpdate("update message set body = 'It beeps no more' where cast(id as varchar(36)) = (select min(cast(id as varchar(36))) from message)");
            }
        });
        Path file;
        try (Stream<Path> files = Files.walk(target.data().resolve("attachments"))) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(target.contents().differencesFrom(expected))
                .satisfiesExactly(
                        difference -> assertThat(difference).startsWith("message: 2 rows"),
                        difference -> assertThat(difference).startsWith("outbox: 1 rows"),
                        difference -> assertThat(difference).isEqualTo("file " + file.getFileName()));
    }

    /** Its first bytes are written after its snapshot was taken. */
    private static void awaitBegun(Path file) {
        Path beginning = file.resolveSibling(file.getFileName() + BackupWriter.TEMPORARY);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(file) && size(beginning) == 0) {
            assertThat(System.nanoTime()).as("it did not begin").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(String what, Answer backup, List<Written> written, long until, OneMoment moment) {
        double before = perSecond(written, until - BEFORE.toNanos(), until);
        System.out.printf("%s: a backup was %s in %.1f s; acknowledged %.0f a second before it and %.0f a second while it was made and proven; %s rows, %s files, %s bytes%n",
                parley.database(), what, (moment.ended() - moment.asked()) / 1e9, before, perSecond(written, moment.asked(), moment.ended()),
                backup.string("/rows"), backup.string("/attachments"), backup.string("/sizeBytes"));
    }

    private static double perSecond(List<Written> written, long from, long until) {
        return written.stream().filter(one -> one.ended() >= from && one.ended() < until).count() * 1e9 / (until - from);
    }
}
