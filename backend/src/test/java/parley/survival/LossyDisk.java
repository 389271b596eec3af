package parley.survival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk with a cache that a power cut empties: what is written stays in memory until {@code force()}, and a kill of the
 * process drops it. With {@code letThrough} some of the pages reach the disk before their time, in no order.
 */
public final class LossyDisk extends FilePathWrapper {

    private static final int PAGE = 4_096;

    private final double letThrough;

    /** H2 makes one of these for each path, by the constructor without parameters. */
    public LossyDisk() {
        this(Double.parseDouble(System.getenv().getOrDefault("LOSSY_DISK_LETS_THROUGH", "0")));
    }

    private LossyDisk(double letThrough) {
        this.letThrough = letThrough;
    }

    @Override
    public String getScheme() {
        return "lossy";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new CachedFile(getBase().open(mode), letThrough);
    }

    private static final class CachedFile extends FileBaseDefault {

        private final FileChannel disk;
        private final double letThrough;
        private final Random random = new Random();
        private final TreeMap<Long, byte[]> cached = new TreeMap<>();
        private long size;

        CachedFile(FileChannel disk, double letThrough) throws IOException {
            this.disk = disk;
            this.letThrough = letThrough;
            this.size = disk.size();
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            if (position >= size) {
                return -1;
            }
            int length = (int) Math.min(into.remaining(), size - position);
            for (int done = 0; done < length; ) {
                long at = position + done;
                int offset = (int) (at % PAGE);
                int count = Math.min(PAGE - offset, length - done);
                into.put(page(at / PAGE), offset, count);
                done += count;
            }
            return length;
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            int length = from.remaining();
            for (int done = 0; done < length; ) {
                long at = position + done;
                int offset = (int) (at % PAGE);
                int count = Math.min(PAGE - offset, length - done);
                byte[] page = page(at / PAGE);
                from.get(page, offset, count);
                cached.put(at / PAGE, page);
                done += count;
                size = Math.max(size, at + count);
                if (random.nextDouble() < letThrough) {
                    toDisk(at / PAGE, page);
                }
            }
            return length;
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            if (disk.size() > size) {
                disk.truncate(size);
            }
            for (var page : cached.entrySet()) {
                toDisk(page.getKey(), page.getValue());
            }
            disk.force(true);
            cached.clear();
        }

        @Override
        public synchronized long size() {
            return size;
        }

        @Override
        protected synchronized void implTruncate(long newSize) throws IOException {
            byte[] last = page(newSize / PAGE);
            Arrays.fill(last, (int) (newSize % PAGE), PAGE, (byte) 0);
            cached.tailMap(newSize / PAGE, true).clear();
            cached.put(newSize / PAGE, last);
            size = Math.min(size, newSize);
        }

        /** Closing empties no cache: that is what {@code force()} is for. */
        @Override
        protected synchronized void implCloseChannel() throws IOException {
            disk.close();
        }

        @Override
        public FileLock tryLock(long position, long length, boolean shared) throws IOException {
            return disk.tryLock(position, length, shared);
        }

        private void toDisk(long number, byte[] page) throws IOException {
            ByteBuffer content = ByteBuffer.wrap(page, 0, (int) Math.max(0, Math.min(PAGE, size - number * PAGE)));
            long position = number * PAGE;
            while (content.hasRemaining()) {
                position += disk.write(content, position);
            }
        }

        private byte[] page(long number) throws IOException {
            byte[] page = cached.get(number);
            if (page != null) {
                return page;
            }
            page = new byte[PAGE];
            ByteBuffer content = ByteBuffer.wrap(page);
            long position = number * PAGE;
            while (content.hasRemaining() && disk.read(content, position + content.position()) > 0) {
                continue;
            }
            return page;
        }
    }
}
