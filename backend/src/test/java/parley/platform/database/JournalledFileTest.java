package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes at random, cuts the power at random, opens again: the file is as it was after some write, and none before the
 * last sync. A file without a journal shows that the test would find one that is not.
 */
class JournalledFileTest {

    private static final int ROUNDS = 3_000;
    private static final int LARGEST = 40 * Journal.PAGE;

    @TempDir
    Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    private interface Opening {
        FileChannel open() throws IOException;
    }

    @BeforeEach
    void register() {
        FilePath.register(new TearingDisk());
        TearingDisk.clear();
    }

    @Test
    void after_a_power_cut_the_file_is_as_it_was_at_some_moment_since_the_last_sync() throws IOException {
        assertThat(timesInPieces(ROUNDS, this::journalled)).as("of %s with seed %s", ROUNDS, seed).isZero();
    }

    @Test
    void without_a_journal_a_power_cut_leaves_the_file_in_pieces() throws IOException {
        assertThat(timesInPieces(100, () -> FilePath.get("tearing:" + folder.resolve("plain.mv.db")).open("rw"))).isPositive();
    }

    @Test
    void a_file_that_was_closed_needs_no_journal() throws IOException {
        FileChannel file = journalled();
        byte[] written = bytes(3 * Journal.PAGE + 17);
        file.write(ByteBuffer.wrap(written), 0);
        file.close();
        assertThat(FilePath.get(name("db.journal")).exists()).isFalse();
        assertThat(contentsOf(FilePath.get(name("db.mv.db")).open("rw"))).isEqualTo(written);
    }

    private int timesInPieces(int rounds, Opening opening) throws IOException {
        int inPieces = 0;
        byte[] now = new byte[0];
        for (int round = 0; round < rounds; round++) {
            List<byte[]> possible = new ArrayList<>(List.of(now));
            TearingDisk.cutAfter(random.nextInt(200));
            try {
                work(opening.open(), possible);
            } catch (IOException thePowerIsGone) {
                // Whatever was under way is there or not.
            }
            TearingDisk.cut(random);
            byte[] found = contentsOf(opening.open());
            inPieces += possible.stream().noneMatch(state -> Arrays.equals(state, found)) ? 1 : 0;
            now = found;
        }
        return inPieces;
    }

    /** @param possible what a power cut may leave, the last of them what is written now */
    private void work(FileChannel file, List<byte[]> possible) throws IOException {
        for (int step = random.nextInt(60); step > 0; step--) {
            byte[] before = possible.get(possible.size() - 1);
            change(file, before, possible);
            assertThat(contentsOf(file)).as("seed %s", seed).isEqualTo(possible.get(possible.size() - 1));
        }
        if (random.nextInt(10) == 0) {
            file.close();
            possible.subList(0, possible.size() - 1).clear();
        }
    }

    private void change(FileChannel file, byte[] before, List<byte[]> possible) throws IOException {
        int kind = random.nextInt(10);
        if (kind < 3) {
            file.force(true);
            possible.subList(0, possible.size() - 1).clear();
        } else if (kind == 3) {
            byte[] now = Arrays.copyOf(before, random.nextInt(before.length + 1));
            possible.add(now);
            file.truncate(now.length);
        } else {
            byte[] bytes = bytes(1 + random.nextInt(6 * Journal.PAGE));
            int at = random.nextInt(Math.min(before.length, LARGEST - bytes.length) + 1);
            if (random.nextBoolean()) {
                at = at / Journal.PAGE * Journal.PAGE;
            }
            byte[] now = Arrays.copyOf(before, Math.max(before.length, at + bytes.length));
            System.arraycopy(bytes, 0, now, at, bytes.length);
            possible.add(now);
            file.write(ByteBuffer.wrap(bytes), at);
        }
    }

    private FileChannel journalled() throws IOException {
        JournalledFile file = new JournalledFile(
                FilePath.get(name("db.mv.db")).open("rw"), new Journal(FilePath.get(name("db.journal")), folder), 1 + random.nextInt(20), random.nextInt(20) * Journal.PAGE);
        assertThat(file.tryLock()).isNotNull();
        return file;
    }

    private String name(String file) {
        return "tearing:" + folder.resolve(file);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] contentsOf(FileChannel file) throws IOException {
        ByteBuffer contents = ByteBuffer.allocate((int) file.size());
        while (contents.hasRemaining() && file.read(contents, contents.position()) > 0) {
            continue;
        }
        return contents.array();
    }
}
