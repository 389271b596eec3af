package parley.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import parley.platform.database.EmbeddedDatabase;
import parley.platform.file.Folders;

/**
 * Proves a backup: restores it into an empty embedded database beside the backups, compares it table by table and file
 * by file, and throws that database away. The same place for backups of PostgreSQL, since the format is the same.
 */
final class Scratch {

    private static final String USER = "sa";

    private final Path folder;

    /** @param backups the folder of the backups, which is large enough */
    Scratch(Path backups) {
        this.folder = backups.resolve("scratch");
    }

    /** @throws RestoreRefused where it would not restore to what it was made from */
    void prove(Path path, Progress progress) throws IOException, SQLException {
        Folders.delete(folder);
        Folders.createPrivateFolder(folder);
        try (BackupFile file = BackupFile.open(path, progress)) {
            restore(file, progress);
        } finally {
            Folders.delete(folder);
        }
    }

    private void restore(BackupFile file, Progress progress) throws IOException, SQLException {
        String url = EmbeddedDatabase.scratchUrl(folder);
        Migrations migrations = new Migrations(url, USER, "");
        migrations.upTo(file.manifest().schemaVersion());
        migrations.close();
        try (Connection connection = DriverManager.getConnection(url, USER, "")) {
            try {
                long[] rows = new long[1];
                long total = 2 * file.manifest().rows();
                new Loading(file, connection, true, () -> progress.is(++rows[0], total)).run();
                compareFiles(file, connection);
            } finally {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN IMMEDIATELY");
                }
            }
        }
    }

    /** The contents were compared with the manifest when the file was opened; here with the rows that name them. */
    private static void compareFiles(BackupFile file, Connection connection) throws SQLException {
        Map<String, String> held = new HashMap<>();
        file.manifest().attachments().forEach(part -> held.put(part.key(), part.sha256()));
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "select storage_key, sha256, message_id is not null from attachment")) {
            while (row.next()) {
                String key = row.getString(1);
                boolean whole = row.getString(2).equals(held.get(key)) || !held.containsKey(key) && !row.getBoolean(3);
                if (!whole && !file.manifest().damaged().contains(key)) {
                    throw new RestoreRefused("The contents of attachment " + key + " are not in the backup as they were uploaded");
                }
            }
        }
    }
}
