package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.platform.Secrets;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** A file that is not as it was made is refused before anything is touched. */
@OnBothDatabases
class DamagedBackupTest {

    private static final int DAMAGED = 200;
    private static final int FILES = 8;

    /** One of each database is enough; the tests damage copies. */
    private static final Map<Database, byte[]> MADE = new EnumMap<>(Database.class);

    private final Desk desk;

    @TempDir
    Path folder;

    private byte[] good;
    private Installation target;

    DamagedBackupTest(TestParley parley) {
        this.desk = new Desk(parley);
    }

    @BeforeEach
    void makeOne() throws IOException {
        if (!MADE.containsKey(desk.parley.database())) {
            Desk furnished = desk.furnished();
            for (int file = 0; file < FILES; file++) {
                Desk.upload(furnished.agnes, "log.txt", "line " + file + "\n").expect(201);
            }
            MADE.put(desk.parley.database(), Files.readAllBytes(furnished.file(furnished.backup())));
        }
        good = MADE.get(desk.parley.database());
        target = Installation.empty(Database.H2);
    }

    /** Each kind of damage as often, each damage another one, each into both databases. */
    @Test
    void two_hundred_damaged_backups_are_refused_before_anything_is_touched() throws IOException {
        List<Damages.Kind> kinds = new Damages(good, new Random(20_260_304)).kinds();
        Map<Database, Installation> targets = new EnumMap<>(Database.class);
        Map<Database, String> before = new EnumMap<>(Database.class);
        for (Database database : Database.values()) {
            targets.put(database, Installation.empty(database));
            Files.writeString(targets.get(database).data().resolve("notes.txt"), "of the operator");
            before.put(database, targets.get(database).fingerprint());
        }
        Set<String> mutants = new HashSet<>();
        for (Damages.Kind kind : kinds) {
            for (int mutant = 0; mutant < DAMAGED / kinds.size(); mutant++) {
                byte[] damaged = another(kind, mutants);
                Path file = Files.write(folder.resolve("mutant.zip"), damaged);
                String what = kind.name() + ", " + mutant;
                for (Database database : Database.values()) {
                    Installation.Outcome outcome = targets.get(database).restore(file);
                    assertThat(outcome.restored()).as(what).isFalse();
                    assertThat(outcome.text()).as(what).contains("Not restored. ").containsPattern(kind.because());
                    assertThat(targets.get(database).fingerprint()).as(what).isEqualTo(before.get(database));
                }
            }
        }
        assertThat(mutants).hasSize(DAMAGED);
        assertItBites(targets, before);
    }

    /** One that no other is like, and that is not the whole one. */
    private byte[] another(Damages.Kind kind, Set<String> mutants) throws IOException {
        byte[] damaged = kind.damage().next();
        while (Arrays.equals(damaged, good) || !mutants.add(Secrets.sha256(damaged))) {
            damaged = kind.damage().next();
        }
        return damaged;
    }

    /** Planted: a file is put into the folder, a table is made in the database, and a whole backup is taken. */
    private void assertItBites(Map<Database, Installation> targets, Map<Database, String> before) throws IOException {
        Path planted = Files.writeString(targets.get(Database.H2).data().resolve("half"), "restored");
        assertThat(targets.get(Database.H2).fingerprint()).isNotEqualTo(before.get(Database.H2));
        Files.delete(planted);
        assertThat(targets.get(Database.H2).fingerprint()).isEqualTo(before.get(Database.H2));
        targets.get(Database.POSTGRESQL).open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table planted (id int)");
            }
        });
        assertThat(targets.get(Database.POSTGRESQL).fingerprint()).isNotEqualTo(before.get(Database.POSTGRESQL));
        targets.get(Database.POSTGRESQL).open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop table planted");
            }
        });
        Path whole = Files.write(folder.resolve("whole.zip"), good);
        for (Database database : Database.values()) {
            targets.get(database).restore(whole).expectRestored();
            assertThat(targets.get(database).fingerprint()).isNotEqualTo(before.get(database));
            targets.get(database).close();
        }
    }

    @Test
    void sealing_the_parts_again_as_they_were_gives_a_backup_so_the_mutants_were_refused_for_what_they_are() throws IOException {
        Path file = Files.write(folder.resolve("again.zip"), SealedArchive.of(good).sealed());
        target.restore(file).expectRestored();
        target.close();
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        SealedArchive parts = SealedArchive.of(good);
        String manifest = parts.text(Manifest.NAME);
        byte[] newer = manifest.replaceFirst("\"schemaVersion\":\"\\d+\"", "\"schemaVersion\":\"9999\"").getBytes(StandardCharsets.UTF_8);
        target.restore(Files.write(folder.resolve("newer.zip"), parts.with(Manifest.NAME, newer).sealed())).expectRefused("made by a newer Parley");
        assertThat(target.data()).isEmptyDirectory();

        byte[] other = manifest.replaceFirst("\"format\":1", "\"format\":2").getBytes(StandardCharsets.UTF_8);
        target.restore(Files.write(folder.resolve("format.zip"), parts.with(Manifest.NAME, other).sealed())).expectRefused("is of format 2");
        assertThat(target.data()).isEmptyDirectory();
    }

    @Test
    void only_an_empty_installation_is_filled() throws IOException {
        Path file = Files.write(folder.resolve("whole.zip"), good);
        target.restore(folder.resolve("nothing.zip")).expectRefused("There is no file");
        target.restore(Files.writeString(folder.resolve("letter.txt"), "Dear Parley")).expectRefused("not a backup of Parley");
        for (Database database : Database.values()) {
            Installation full = Installation.empty(database);
            full.restore(file).expectRestored();
            Map<String, List<String>> rows = full.rows();
            full.restore(file).expectRefused(database == Database.H2 ? "There is a database in" : "is not empty");
            if (database == Database.POSTGRESQL) {
                Installation otherFolder = new Installation(Files.createDirectory(folder.resolve("empty")), full.url());
                otherFolder.restore(file).expectRefused("The database has tables already");
                assertThat(otherFolder.data()).isEmptyDirectory();
            }
            assertThat(full.rows()).isEqualTo(rows);
            full.close();
        }
    }
}
