package parley.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A disk that tells whenever something was synced: what is in its folder then is what a crash would leave. */
public final class CopiedDisk extends FilePathWrapper {

    private static volatile Runnable afterSync = () -> {};

    static void afterEachSync(Runnable then) {
        afterSync = then;
    }

    @Override
    public String getScheme() {
        return "copied";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OpenFile(getBase().open(mode));
    }

    private static final class OpenFile extends FileBaseDefault {

        private final FileChannel disk;

        OpenFile(FileChannel disk) {
            this.disk = disk;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return disk.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return disk.write(from, position);
        }

        /** Nothing is lost in these tests, so nothing needs to reach the real disk. */
        @Override
        public void force(boolean metaData) {
            afterSync.run();
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
