package parley.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The database that comes with Parley: H2, in one file of the data folder. */
public final class EmbeddedDatabase {

    private static final String AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

    /**
     * Every commit is written at once, nothing is compacted at close, and our own hook closes it. Each connection remembers
     * how it runs as many statements as the server has; with the usual eight it works that out again each time.
     */
    private static final String DURABLE = AS_POSTGRESQL + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256";

    private static final String NAME = "db";
    private static final String FILE = NAME + ".mv.db";

    private EmbeddedDatabase() {}

    /** Where a desk works. */
    public static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve(NAME) + DURABLE;
    }

    /** For a database that is thrown away afterwards: the same dialect, without the care for every commit. */
    public static String scratchUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve(NAME) + AS_POSTGRESQL;
    }

    public static Path file(Path data) {
        return data.resolve(FILE);
    }

    public static boolean isMeantBy(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * Whether another process has the database open. H2 holds a lock on its file and refuses a second process by itself;
     * this only finds out early enough to say so in plain words. Never asked by a process that has it open.
     */
    public static boolean isOpenElsewhere(Path data) throws IOException {
        Path file = file(data);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }
}
