package parley.platform.database;

import static parley.platform.database.Journal.PAGE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * The file of the embedded database, in which a power cut leaves nothing by halves. H2 recovers from a file that holds
 * what it wrote up to some moment, but a disk may take pages in any order, and H2 believes a chunk of pages that has its
 * first and its last one. So a page first goes to the {@link Journal}, and into the file when that is synced: whatever the
 * power cut left, opening brings the file to how it was at some moment at or after the last {@code force()} that returned.
 *
 * <p>H2 stores at moments of its own as well, and not all of them are whole pictures of the database. From the first
 * {@code keep()} on only what was there at the last one goes to the disk, and what was written since waits in memory; if
 * that becomes more than {@link #TOO_MUCH} times as many pages as usual, it goes too, so that memory never runs out.
 *
 * <p>The journal goes when the database is closed in order; then the file is one that any H2 can read.
 */
final class JournalledFile extends FileBaseDefault {

    private static final int TOO_MUCH = 8;

    private final FileChannel file;
    private final Journal journal;
    private final int mostWaiting;
    private final long longestJournal;

    /** Guards what a reader sees: size, written, kept and goingOut, the newest first. */
    private final ReentrantReadWriteLock view = new ReentrantReadWriteLock();

    /** One writes sets at a time. Taken before {@code view}. */
    private final ReentrantLock sets = new ReentrantLock();

    private long size;
    private TreeMap<Long, byte[]> written = new TreeMap<>();
    private TreeMap<Long, byte[]> kept = new TreeMap<>();
    private long keptSize;
    private TreeMap<Long, byte[]> goingOut = new TreeMap<>();
    private boolean onlyKept;
    private boolean ours;
    private IOException broken;
    private Runnable whenClosed = () -> {};

    /**
     * @param mostWaiting when so many pages wait in memory, they become a set of their own
     * @param longestJournal in bytes; then the file is synced and the journal starts over
     */
    JournalledFile(FileChannel file, Journal journal, int mostWaiting, long longestJournal) {
        this.file = file;
        this.journal = journal;
        this.mostWaiting = mostWaiting;
        this.longestJournal = longestJournal;
    }

    void whenClosed(Runnable then) {
        whenClosed = then;
    }

    /** What is written now, with nothing half written, is what goes to the disk next. */
    void keep() {
        view.writeLock().lock();
        try {
            keepWritten();
            onlyKept = true;
        } finally {
            view.writeLock().unlock();
        }
    }

    /** From now on each moment is as good as the other. */
    void keepEverything() {
        view.writeLock().lock();
        try {
            onlyKept = false;
        } finally {
            view.writeLock().unlock();
        }
    }

    /** Whoever gets the lock brings the file up to date: before it, another server may be using the journal. */
    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        FileLock lock = file.tryLock(position, length, shared);
        if (lock != null && !ours) {
            ours = true;
            journal.open();
            journal.read(this::apply);
            file.force(true);
            journal.empty();
            size = file.size();
        }
        return lock;
    }

    @Override
    public long size() throws IOException {
        view.readLock().lock();
        try {
            return ours ? size : file.size();
        } finally {
            view.readLock().unlock();
        }
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        view.readLock().lock();
        try {
            if (position >= size) {
                return -1;
            }
            int length = (int) Math.min(into.remaining(), size - position);
            for (int done = 0; done < length; ) {
                long at = position + done;
                byte[] page = inMemory(at / PAGE);
                int count;
                if (page != null) {
                    count = (int) Math.min(PAGE - at % PAGE, length - done);
                    into.put(page, (int) (at % PAGE), count);
                } else {
                    count = (int) Math.min(nextInMemory(at / PAGE) - at, length - done);
                    readFile(into, at, count);
                }
                done += count;
            }
            return length;
        } finally {
            view.readLock().unlock();
        }
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        int waiting;
        view.writeLock().lock();
        try {
            for (int done = 0; done < length; ) {
                long at = position + done;
                int count = (int) Math.min(PAGE - at % PAGE, length - done);
                writePage(from, at, count);
                done += count;
            }
            if (onlyKept && written.size() >= TOO_MUCH * mostWaiting) {
                keepWritten();
            }
            waiting = onlyKept ? kept.size() : written.size();
        } finally {
            view.writeLock().unlock();
        }
        if (waiting >= mostWaiting) {
            force(false);
        }
        return length;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        sets.lock();
        try {
            if (broken != null) {
                throw new IOException(broken);
            }
            Journal.Pages pages = takeKept();
            if (pages != null) {
                long end = journal.append(pages);
                apply(pages);
                if (end > longestJournal) {
                    file.force(true);
                    journal.startOver();
                }
                show(new TreeMap<>());
            }
        } catch (IOException failure) {
            // What the disk has now, only a new start finds out.
            broken = failure;
            throw failure;
        } finally {
            sets.unlock();
        }
    }

    @Override
    protected void implTruncate(long newSize) throws IOException {
        view.writeLock().lock();
        try {
            if (newSize >= size) {
                return;
            }
            int left = (int) (newSize % PAGE);
            byte[] last = left == 0 ? null : page(newSize / PAGE);
            written.tailMap(newSize / PAGE, true).clear();
            if (last != null) {
                Arrays.fill(last, left, PAGE, (byte) 0);
                written.put(newSize / PAGE, last);
            }
            size = newSize;
        } finally {
            view.writeLock().unlock();
        }
        force(true);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try {
            if (ours && broken == null) {
                force(true);
                file.force(true);
                journal.delete();
            } else if (ours) {
                journal.close();
            }
        } finally {
            file.close();
            whenClosed.run();
        }
    }

    private void writePage(ByteBuffer from, long at, int count) throws IOException {
        byte[] page = count == PAGE ? new byte[PAGE] : page(at / PAGE);
        from.get(page, (int) (at % PAGE), count);
        written.put(at / PAGE, page);
        size = Math.max(size, at + count);
    }

    private void keepWritten() {
        kept.putAll(written);
        written = new TreeMap<>();
        kept.tailMap((size + PAGE - 1) / PAGE, true).clear();
        keptSize = size;
    }

    private Journal.Pages takeKept() throws IOException {
        view.writeLock().lock();
        try {
            if (!onlyKept) {
                keepWritten();
            }
            if (kept.isEmpty() && keptSize == file.size()) {
                return null;
            }
            goingOut = kept;
            kept = new TreeMap<>();
            return new Journal.Pages(keptSize, goingOut);
        } finally {
            view.writeLock().unlock();
        }
    }

    private void show(TreeMap<Long, byte[]> pages) {
        view.writeLock().lock();
        try {
            goingOut = pages;
        } finally {
            view.writeLock().unlock();
        }
    }

    /** Into the file itself; runs of pages go in one piece. */
    private void apply(Journal.Pages pages) throws IOException {
        if (file.size() > pages.size()) {
            file.truncate(pages.size());
        }
        ByteBuffer run = ByteBuffer.allocate(64 * PAGE);
        long start = 0;
        for (var page : pages.pages().entrySet()) {
            long at = page.getKey() * PAGE;
            if (at != start + run.position() || !run.hasRemaining()) {
                writeFile(run, start);
                start = at;
            }
            run.put(page.getValue(), 0, (int) Math.min(PAGE, pages.size() - at));
        }
        writeFile(run, start);
    }

    private void writeFile(ByteBuffer run, long start) throws IOException {
        run.flip();
        for (long at = start; run.hasRemaining(); ) {
            at += file.write(run, at);
        }
        run.clear();
    }

    private void readFile(ByteBuffer into, long at, int count) throws IOException {
        ByteBuffer part = into.duplicate().limit(into.position() + count);
        while (part.hasRemaining()) {
            int read = file.read(part, at + part.position() - into.position());
            if (read < 0) {
                // Beyond what was ever written: a hole.
                while (part.hasRemaining()) {
                    part.put((byte) 0);
                }
            }
        }
        into.position(into.position() + count);
    }

    private byte[] inMemory(long number) {
        byte[] page = written.get(number);
        if (page == null) {
            page = kept.get(number);
        }
        return page != null ? page : goingOut.get(number);
    }

    /** Where the file is read up to: most of it lies there only, and is read in one piece. */
    private long nextInMemory(long number) {
        long first = Math.min(firstFrom(number, written), Math.min(firstFrom(number, kept), firstFrom(number, goingOut)));
        return first == Long.MAX_VALUE ? Long.MAX_VALUE : first * PAGE;
    }

    private static long firstFrom(long number, TreeMap<Long, byte[]> pages) {
        Long first = pages.ceilingKey(number);
        return first == null ? Long.MAX_VALUE : first;
    }

    /** A copy to be written to. */
    private byte[] page(long number) throws IOException {
        byte[] page = inMemory(number);
        if (page != null) {
            return page.clone();
        }
        ByteBuffer read = ByteBuffer.allocate(PAGE);
        readFile(read, number * PAGE, PAGE);
        return read.array();
    }
}
