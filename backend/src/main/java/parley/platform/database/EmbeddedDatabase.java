package parley.platform.database;

import java.nio.file.Path;

/** The database that comes with Parley: H2, in one file of the data folder. */
public final class EmbeddedDatabase {

    private static final String AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

    /**
     * A commit is written by the shared sync that it waits for, in one piece with the others that wait, so pages that
     * they all changed are written once; the delay is only for what nobody waits for, and what is stored by it waits in
     * the memory of our journal for the next sync, the first moment that is whole in all tables. Room in the file is
     * used again after five seconds and not after 45, in which a busy desk writes gigabytes: that nothing is left by
     * halves is the work of our journal. Nothing is compacted at close, and our own hook closes it. 64 MB of pages are
     * kept in memory, and not a sixteenth of what Java has, so that a quarter of a large desk fits. Each connection
     * remembers how it runs as many statements as the server has; with the usual eight it works that out again each
     * time. Pages are compressed, which halves the file and costs a twelfth of the tickets that can be filed in a second.
     */
    private static final String DURABLE = AS_POSTGRESQL + ";WRITE_DELAY=500;RETENTION_TIME=5000;MAX_COMPACT_TIME=0;LOCK_TIMEOUT=10000;CACHE_SIZE=65536;QUERY_CACHE_SIZE=256;COMPRESS=TRUE";

    private static final String NAME = "db";
    private static final String FILE = NAME + ".mv.db";

    private static final String JOURNAL = JournalledDisk.journalOf(FILE);

    static {
        JournalledDisk.register();
    }

    private EmbeddedDatabase() {}

    /** Where a desk works. */
    public static String url(Path data) {
        return "jdbc:h2:" + JournalledDisk.SCHEME + ":" + data.resolve(NAME) + DURABLE;
    }

    /** For a database that is thrown away afterwards: the same dialect, without the care for every commit. */
    public static String scratchUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve(NAME) + AS_POSTGRESQL;
    }

    public static Path file(Path data) {
        return data.resolve(FILE);
    }

    /** There while the database is open, and after a crash. It belongs to the file: whoever moves one, moves both. */
    public static Path journal(Path data) {
        return data.resolve(JOURNAL);
    }

    public static boolean isMeantBy(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
