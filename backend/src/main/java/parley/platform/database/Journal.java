package parley.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.h2.store.fs.FilePath;
import parley.platform.file.Folders;

/**
 * The file beside the database that takes every set of pages before the database does. One that was synced can be read
 * again whole; one that was cut short is known by its sum, and it and all after it count as never written.
 *
 * <p>A set is a head (mark, sequence, size of the database, number of pages, sum, and the numbers of the pages, filled up
 * to whole pages) and the pages. Sequences follow each other, so that what an earlier use left behind is not taken in.
 */
final class Journal {

    static final int PAGE = 4_096;

    private static final long MARK = 0x5061726c65793031L;
    private static final int FIXED = 3 * Long.BYTES + 2 * Integer.BYTES;
    private static final int SUM_AT = 3 * Long.BYTES + Integer.BYTES;
    private static final int MOST_PAGES = 1 << 18;

    /** Written at a time: Java keeps a buffer of this size for each thread. */
    private static final int PIECE = 64 * PAGE;

    private final FilePath path;
    private final Path folder;
    private FileChannel file;
    private long end;
    private long next = new Random().nextLong() >>> 1;

    /** @param folder that holds the file, whose name must survive a power cut as well */
    Journal(FilePath path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    /** Changes that belong together: all of them are in the database after a power cut, or none. */
    record Pages(long size, SortedMap<Long, byte[]> pages) {}

    /** Told of what is in the journal, oldest first. */
    interface Reader {
        void take(Pages pages) throws IOException;
    }

    void open() throws IOException {
        file = path.open("rw");
        Folders.sync(folder);
    }

    void read(Reader reader) throws IOException {
        long position = 0;
        long expected = -1;
        for (ByteBuffer set = at(position, expected); set != null; set = at(position, expected)) {
            reader.take(pagesOf(set));
            expected = set.getLong(Long.BYTES) + 1;
            position += set.limit();
        }
    }

    /** Everything in it is now in the database, and synced there. */
    void empty() throws IOException {
        file.truncate(0);
        file.force(true);
        end = 0;
    }

    /**
     * Everything in it is now in the database, and synced there: what comes next takes its place. Its first page goes at
     * once, or half of the old sets might be read again after half of them were written over.
     */
    void startOver() throws IOException {
        ByteBuffer nothing = ByteBuffer.allocate(PAGE);
        for (long at = 0; nothing.hasRemaining(); ) {
            at += file.write(nothing, at);
        }
        file.force(false);
        end = 0;
    }

    /** @return where it ends; on the disk when this returns */
    long append(Pages pages) throws IOException {
        ByteBuffer set = setOf(pages);
        long position = end;
        int length = set.limit();
        while (set.position() < length) {
            set.limit(Math.min(length, set.position() + PIECE));
            position += file.write(set, position);
        }
        file.force(false);
        end = position;
        next++;
        return end;
    }

    void close() throws IOException {
        file.close();
    }

    void delete() throws IOException {
        file.close();
        path.delete();
        Folders.sync(folder);
    }

    private ByteBuffer setOf(Pages pages) {
        int count = pages.pages().size();
        ByteBuffer set = ByteBuffer.allocate(head(count) + count * PAGE);
        set.putLong(MARK).putLong(next).putLong(pages.size()).putInt(count).putInt(0);
        for (long number : pages.pages().keySet()) {
            set.putLong(number);
        }
        set.position(head(count));
        for (byte[] page : pages.pages().values()) {
            set.put(page);
        }
        set.putInt(SUM_AT, sum(set));
        return set.rewind();
    }

    private ByteBuffer at(long position, long expected) throws IOException {
        ByteBuffer fixed = ByteBuffer.allocate(FIXED);
        if (!fill(fixed, position)) {
            return null;
        }
        int count = fixed.getInt(3 * Long.BYTES);
        boolean follows = expected < 0 || fixed.getLong(Long.BYTES) == expected;
        if (fixed.getLong(0) != MARK || !follows || count < 0 || count > MOST_PAGES) {
            return null;
        }
        ByteBuffer set = ByteBuffer.allocate(head(count) + count * PAGE);
        return fill(set, position) && set.getInt(SUM_AT) == sum(set) ? set : null;
    }

    private boolean fill(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }

    private static Pages pagesOf(ByteBuffer set) {
        int count = set.getInt(3 * Long.BYTES);
        SortedMap<Long, byte[]> pages = new TreeMap<>();
        for (int index = 0; index < count; index++) {
            byte[] page = new byte[PAGE];
            set.get(head(count) + index * PAGE, page);
            pages.put(set.getLong(FIXED + index * Long.BYTES), page);
        }
        return new Pages(set.getLong(2 * Long.BYTES), pages);
    }

    /** Of everything but the sum itself. */
    private static int sum(ByteBuffer set) {
        CRC32C sum = new CRC32C();
        sum.update(set.array(), 0, SUM_AT);
        sum.update(set.array(), SUM_AT + Integer.BYTES, set.capacity() - SUM_AT - Integer.BYTES);
        return (int) sum.getValue();
    }

    private static int head(int count) {
        return (FIXED + count * Long.BYTES + PAGE - 1) / PAGE * PAGE;
    }
}
