package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** A file that is not as it was made is refused before anything is touched. */
@OnBothDatabases
class DamagedBackupTest {

    private static final int RAW = 120;
    private static final int SEALED_AGAIN = 80;

    /** One of each database is enough; the tests damage copies. */
    private static final Map<Database, byte[]> MADE = new EnumMap<>(Database.class);

    private final Desk desk;
    private final Random random = new Random(20_260_304);

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
            MADE.put(desk.parley.database(), Files.readAllBytes(furnished.file(furnished.backup())));
        }
        good = MADE.get(desk.parley.database());
        target = Installation.empty(Database.H2);
    }

    @Test
    void two_hundred_damaged_backups_are_refused_before_anything_is_touched() throws IOException {
        for (int mutant = 0; mutant < RAW; mutant++) {
            refused(damaged(mutant), "bytes, " + mutant);
        }
        for (int mutant = 0; mutant < SEALED_AGAIN; mutant++) {
            refused(sealedAgain(mutant), "parts, " + mutant);
        }
        assertThat(target.data()).isEmptyDirectory();
        Path whole = Files.write(folder.resolve("whole.zip"), good);
        target.restore(whole).expectRestored();
        target.close();
    }

    private void refused(byte[] mutant, String what) throws IOException {
        assertThat(mutant).as(what).isNotEqualTo(good);
        Path file = Files.write(folder.resolve("mutant.zip"), mutant);
        Installation.Outcome outcome = target.restore(file);
        assertThat(outcome.restored()).as(what).isFalse();
        assertThat(outcome.text()).as(what).containsPattern("is damaged|not as it was made|not a backup of Parley");
        assertThat(target.data()).as(what).isEmptyDirectory();
    }

    /** As a bad disk or a broken transfer would do it. */
    private byte[] damaged(int mutant) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        int other = random.nextInt(bytes.length);
        return switch (mutant % 6) {
            case 0 -> flipped(bytes, at);
            case 1 -> java.util.Arrays.copyOf(bytes, at);
            case 2 -> flipped(bytes, bytes.length - 1 - random.nextInt(200));
            case 3 -> zeroed(bytes, Math.min(at, bytes.length - 600), 512);
            case 4 -> without(bytes, Math.min(at, bytes.length - 100), 1 + random.nextInt(64));
            default -> swapped(bytes, at, other);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private byte[] zeroed(byte[] bytes, int at, int length) {
        byte[] before = bytes.clone();
        java.util.Arrays.fill(bytes, at, at + length, (byte) 0);
        return java.util.Arrays.equals(before, bytes) ? flipped(bytes, at) : bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, at);
        rest.write(bytes, at + length, bytes.length - at - length);
        return rest.toByteArray();
    }

    private byte[] swapped(byte[] bytes, int one, int other) {
        if (bytes[one] == bytes[other]) {
            return flipped(bytes, one);
        }
        byte kept = bytes[one];
        bytes[one] = bytes[other];
        bytes[other] = kept;
        return bytes;
    }

    /** As somebody with an editor for archives would do it, who seals the file again. */
    private byte[] sealedAgain(int mutant) throws IOException {
        Map<String, byte[]> parts = parts();
        List<String> names = new ArrayList<>(parts.keySet());
        names.remove(Manifest.NAME);
        names.removeIf(name -> parts.get(name).length == 0);
        Collections.shuffle(names, random);
        String one = names.get(0);
        String other = names.stream().filter(name -> !java.util.Arrays.equals(parts.get(name), parts.get(one))).findFirst().orElseThrow();
        byte[] kept = parts.get(one);
        switch (mutant % 8) {
            case 0 -> parts.remove(one);
            case 1 -> parts.put(one, flipped(kept.clone(), random.nextInt(kept.length)));
            case 2 -> parts.put(one, parts.put(other, kept));
            case 3 -> parts.put("../../escaped-" + mutant, kept);
            case 4 -> parts.put("/tmp/escaped-" + mutant, kept);
            case 5 -> parts.put(one, java.util.Arrays.copyOf(kept, random.nextInt(kept.length)));
            case 6 -> parts.remove(Manifest.NAME);
            default -> {
                return twice(parts, one);
            }
        }
        return archive(parts);
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.write(folder.resolve("good.zip"), good);
        try (ZipFile archive = new ZipFile(file.toFile()); Stream<? extends ZipEntry> entries = archive.stream()) {
            for (ZipEntry entry : entries.toList()) {
                try (InputStream contents = archive.getInputStream(entry)) {
                    parts.put(entry.getName(), contents.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sealing sealing = new Sealing(bytes);
        try (ZipOutputStream archive = new ZipOutputStream(new Unclosed(sealing))) {
            archive.setComment(Seal.BLANK);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return sealed(bytes.toByteArray());
    }

    private static byte[] sealed(byte[] bytes) throws IOException {
        Sealing sealing = new Sealing(OutputStream.nullOutputStream());
        sealing.write(bytes, 0, bytes.length);
        byte[] seal = sealing.seal().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, bytes, bytes.length - seal.length, seal.length);
        return bytes;
    }

    /** A part under a name of the same length, whose every mention is then given the name of another part. */
    private static byte[] twice(Map<String, byte[]> parts, String name) throws IOException {
        String stand = "x".repeat(name.length());
        parts.put(stand, "other contents".getBytes(StandardCharsets.UTF_8));
        String bytes = new String(archive(parts), StandardCharsets.ISO_8859_1).replace(stand, name);
        return sealed(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void sealing_the_parts_again_as_they_were_gives_a_backup_so_the_mutants_were_refused_for_what_they_are() throws IOException {
        Path file = Files.write(folder.resolve("again.zip"), archive(parts()));
        target.restore(file).expectRestored();
        target.close();
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        Map<String, byte[]> parts = parts();
        String manifest = new String(parts.get(Manifest.NAME), StandardCharsets.UTF_8);
        parts.put(Manifest.NAME, manifest.replaceFirst("\"schemaVersion\":\"\\d+\"", "\"schemaVersion\":\"9999\"").getBytes(StandardCharsets.UTF_8));
        target.restore(Files.write(folder.resolve("newer.zip"), archive(parts))).expectRefused("made by a newer Parley");
        assertThat(target.data()).isEmptyDirectory();

        parts.put(Manifest.NAME, manifest.replaceFirst("\"format\":1", "\"format\":2").getBytes(StandardCharsets.UTF_8));
        target.restore(Files.write(folder.resolve("format.zip"), archive(parts))).expectRefused("is of format 2");
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

    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
