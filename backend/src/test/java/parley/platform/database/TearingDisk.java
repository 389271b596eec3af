package parley.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk in memory that loses power: of what was written and not synced, each sector is there or not, or there as it was
 * at some time in between; now and then only what was written last is there.
 */
public final class TearingDisk extends FilePathWrapper {

    private static final int SECTOR = 512;
    private static final Map<String, Contents> FILES = new HashMap<>();

    private static int left = Integer.MAX_VALUE;

    /** The power goes at the operation after so many. */
    static void cutAfter(int operations) {
        left = operations;
    }

    /** What a start finds then. */
    static void cut(Random random) {
        left = Integer.MAX_VALUE;
        FILES.values().forEach(contents -> contents.cut(random));
    }

    static void clear() {
        FILES.clear();
    }

    private static void operate() throws IOException {
        if (left-- <= 0) {
            throw new IOException("The power is gone");
        }
    }

    @Override
    public String getScheme() {
        return "tearing";
    }

    @Override
    public FileChannel open(String mode) {
        return new OpenFile(FILES.computeIfAbsent(name, anything -> new Contents()));
    }

    @Override
    public boolean exists() {
        return FILES.containsKey(name);
    }

    @Override
    public void delete() {
        FILES.remove(name);
    }

    @Override
    public FilePath unwrap() {
        return getBase();
    }

    /** What a reader sees, what a power cut leaves at least, and what was written since. */
    private static final class Contents {

        private final List<Written> unsynced = new ArrayList<>();
        private byte[] seen = new byte[0];
        private byte[] synced = new byte[0];

        private record Written(int at, byte[] sector) {}

        void write(byte[] bytes, int at) {
            seen = at + bytes.length > seen.length ? Arrays.copyOf(seen, at + bytes.length) : seen;
            System.arraycopy(bytes, 0, seen, at, bytes.length);
            for (int sector = at / SECTOR * SECTOR; sector < at + bytes.length; sector += SECTOR) {
                unsynced.add(new Written(sector, Arrays.copyOfRange(seen, sector, Math.min(sector + SECTOR, seen.length))));
            }
        }

        /** A file system puts this into its own journal: it happens wholly, and after all that was synced. */
        void truncate(int size) {
            if (size < seen.length) {
                seen = Arrays.copyOf(seen, size);
                synced = Arrays.copyOf(synced, Math.min(size, synced.length));
                unsynced.removeIf(written -> written.at() + SECTOR > size);
            }
        }

        void sync() {
            synced = seen.clone();
            unsynced.clear();
        }

        void cut(Random random) {
            double letThrough = random.nextDouble();
            int from = random.nextBoolean() ? 0 : random.nextInt(unsynced.size() + 1);
            for (Written written : unsynced.subList(from, unsynced.size())) {
                if (random.nextDouble() < letThrough) {
                    int end = written.at() + written.sector().length;
                    synced = end > synced.length ? Arrays.copyOf(synced, end) : synced;
                    System.arraycopy(written.sector(), 0, synced, written.at(), written.sector().length);
                }
            }
            seen = synced.clone();
            unsynced.clear();
        }
    }

    private static final class OpenFile extends FileBaseDefault {

        private final Contents contents;

        OpenFile(Contents contents) {
            this.contents = contents;
        }

        @Override
        public int read(ByteBuffer into, long position) {
            if (position >= contents.seen.length) {
                return -1;
            }
            int count = (int) Math.min(into.remaining(), contents.seen.length - position);
            into.put(contents.seen, (int) position, count);
            return count;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            operate();
            byte[] bytes = new byte[from.remaining()];
            from.get(bytes);
            contents.write(bytes, (int) position);
            return bytes.length;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            operate();
            contents.sync();
        }

        @Override
        public long size() {
            return contents.seen.length;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            operate();
            contents.truncate((int) size);
        }

        @Override
        protected void implCloseChannel() {}

        @Override
        public FileLock tryLock(long position, long length, boolean shared) {
            return new FileLock((FileChannel) this, position, length, shared) {
                @Override
                public boolean isValid() {
                    return true;
                }

                @Override
                public void release() {}
            };
        }
    }
}
