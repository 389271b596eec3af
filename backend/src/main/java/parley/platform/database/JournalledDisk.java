package parley.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Where H2 keeps its file: a {@link JournalledFile}. Its other files, for large results and for its traces, outlive
 * nothing and go straight to the disk. H2 makes one of these for each path, by the constructor without parameters.
 */
public final class JournalledDisk extends FilePathWrapper {

    static final String SCHEME = "journalled";

    private static final String DATABASE = ".mv.db";
    private static final int MOST_WAITING = 1_024;
    private static final Map<String, JournalledFile> OPENED = new ConcurrentHashMap<>();
    private static final long LONGEST_JOURNAL = 32L << 20;

    static void register() {
        FilePath.register(new JournalledDisk());
    }

    static String journalOf(String database) {
        return database.substring(0, database.length() - DATABASE.length()) + ".journal";
    }

    /** @param file as H2 calls it */
    static JournalledFile opened(String file) {
        JournalledFile opened = OPENED.get(file);
        if (opened == null) {
            throw new IllegalStateException("There is no journal under " + file);
        }
        return opened;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FilePath base = getBase();
        if (mode.equals("r") || !base.toString().endsWith(DATABASE)) {
            return base.open(mode);
        }
        Path folder = Path.of(base.unwrap().toString()).toAbsolutePath().getParent();
        Journal journal = new Journal(FilePath.get(journalOf(base.toString())), folder);
        JournalledFile file = new JournalledFile(base.open(mode), journal, MOST_WAITING, LONGEST_JOURNAL);
        OPENED.put(name, file);
        file.whenClosed(() -> OPENED.remove(name, file));
        return file;
    }
}
