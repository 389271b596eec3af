package parley.survival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A disk that is full, or fails to sync, while a test has put up the sign for it. */
public final class BrokenDisk extends FilePathWrapper {

    private static final Path SIGNS = Path.of(System.getenv().getOrDefault("BROKEN_DISK_SIGNS", "."));

    /** What is wrong with the disk, by the name of a file. */
    enum Sign {
        FULL,
        NO_SYNC;

        boolean isUp() {
            return Files.exists(SIGNS.resolve(name()));
        }
    }

    @Override
    public String getScheme() {
        return "broken";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new BrokenFile(getBase().open(mode));
    }

    private static final class BrokenFile extends FileBaseDefault {

        private final FileChannel disk;

        BrokenFile(FileChannel disk) {
            this.disk = disk;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return disk.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            if (Sign.FULL.isUp()) {
                throw new IOException("No space left on device");
            }
            return disk.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (Sign.NO_SYNC.isUp()) {
                throw new IOException("Input/output error");
            }
            disk.force(metaData);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }

        @Override
        public FileLock tryLock(long position, long length, boolean shared) throws IOException {
            return disk.tryLock(position, length, shared);
        }
    }
}
