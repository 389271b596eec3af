package parley.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import parley.platform.database.EmbeddedDatabase;
import parley.platform.file.Folders;
import parley.ticket.AttachmentFolder;

/**
 * {@code java -jar parley.jar restore FILE}: fills an empty installation from a backup, of whichever database. Refuses
 * before anything is touched where the file is not whole or the installation is not empty.
 *
 * <p>The embedded database is built beside its place and moved there when it was found equal. On PostgreSQL the rows
 * are committed when they were found equal.
 */
public final class RestoreCommand {

    private static final String SCRATCH = "restoring";

    private final Path data;
    private final String url;
    private final String user;
    private final String password;
    private final PrintStream out;

    /**
     * @param data folder of the installation
     * @param url JDBC address of its database
     * @param out told how far it is
     */
    public RestoreCommand(Path data, String url, String user, String password, PrintStream out) {
        this.data = data;
        this.url = url;
        this.user = user;
        this.password = password;
        this.out = out;
    }

    /** @return whether it was restored; if not, the reason was printed */
    public boolean run(List<String> arguments) {
        if (arguments.size() != 1) {
            out.println("Say which file: java -jar parley.jar restore FILE");
            return false;
        }
        try {
            restore(Path.of(arguments.get(0)));
            return true;
        } catch (RestoreRefused refused) {
            out.println("Not restored. " + refused.getMessage() + ".");
        } catch (IOException | SQLException | FlywayException failure) {
            out.println("Not restored. " + failure + ". " + whatToDo());
        }
        return false;
    }

    private String whatToDo() {
        return isEmbedded()
                ? "Nothing was put in place; the installation is as empty as before."
                : "No row was kept. Tables may have been made: before the next try, drop the database and make an empty one, and empty "
                        + AttachmentFolder.in(data) + ".";
    }

    private void restore(Path path) throws IOException, SQLException {
        checkFolderIsEmpty();
        out.println("Checking " + path);
        try (BackupFile file = BackupFile.open(path, Progress.UNSEEN)) {
            Manifest manifest = file.manifest();
            out.println("Whole. Made " + manifest.madeAt() + " by Parley " + manifest.program() + " on " + manifest.database() + ", schema "
                    + manifest.schemaVersion() + ": " + manifest.tables().size() + " tables, " + manifest.rows() + " rows, "
                    + manifest.attachments().size() + " attachments");
            if (isEmbedded()) {
                restoreBeside(file);
            } else {
                restoreIntoPostgres(file);
            }
            tell(manifest);
        }
    }

    private boolean isEmbedded() {
        return EmbeddedDatabase.isMeantBy(url);
    }

    private void checkFolderIsEmpty() throws IOException {
        if (isEmbedded() && (Files.exists(EmbeddedDatabase.file(data)) || Files.exists(EmbeddedDatabase.journal(data)))) {
            throw new RestoreRefused("There is a database in " + data + " already. Restore into an empty folder: move this one away, or set PARLEY_DATA");
        }
        for (Path folder : List.of(AttachmentFolder.in(data), data.resolve("search"))) {
            if (!Folders.isEmpty(folder)) {
                throw new RestoreRefused(folder + " is not empty. Restore into an empty folder: move this one away, or set PARLEY_DATA");
            }
        }
    }

    private void restoreBeside(BackupFile file) throws IOException, SQLException {
        Path beside = data.resolve(SCRATCH);
        Folders.delete(beside);
        Folders.createPrivateFolder(beside);
        try {
            String besideUrl = EmbeddedDatabase.url(beside);
            Migrations migrations = new Migrations(besideUrl, user, password);
            try {
                migrations.checkKnown(file.manifest());
                migrations.upTo(file.manifest().schemaVersion());
                migrations.close();
                try (Connection connection = DriverManager.getConnection(besideUrl, user, password)) {
                    new Loading(file, connection, true, () -> { }).run();
                }
                migrations.upToNow();
            } finally {
                migrations.close();
            }
            restoreAttachments(file, beside);
            moveIntoPlace(beside);
        } finally {
            Folders.delete(beside);
        }
    }

    /** The database last: where it is, everything is. */
    private void moveIntoPlace(Path beside) throws IOException {
        Path attachments = AttachmentFolder.in(data);
        Files.deleteIfExists(attachments);
        Files.move(AttachmentFolder.in(beside), attachments, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(data);
        Files.move(EmbeddedDatabase.file(beside), EmbeddedDatabase.file(data), StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(data);
    }

    private void restoreIntoPostgres(BackupFile file) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (!Schema.isAbsent(connection)) {
                throw new RestoreRefused("The database has tables already. Restore into an empty one: make a new database, or set PARLEY_DATABASE_URL");
            }
            Migrations migrations = new Migrations(url, user, password);
            migrations.checkKnown(file.manifest());
            restoreAttachments(file, data);
            migrations.upTo(file.manifest().schemaVersion());
            new Loading(file, connection, false, () -> { }).run();
            connection.commit();
            migrations.upToNow();
        }
    }

    private static void restoreAttachments(BackupFile file, Path data) throws IOException {
        AttachmentFolder folder = new AttachmentFolder(data.toString());
        for (Manifest.FilePart part : file.manifest().attachments()) {
            try (InputStream contents = file.open(part)) {
                if (!folder.restore(part.key(), contents).equals(part.sha256())) {
                    throw new RestoreRefused("What was restored of attachment " + part.key() + " differs from the backup");
                }
            }
        }
    }

    private void tell(Manifest manifest) {
        out.println("Restored and compared: every table has the rows and the checksum of the backup, and every attachment its contents");
        if (!manifest.damaged().isEmpty()) {
            out.println(manifest.damaged().size() + " attachments were missing or altered when the backup was made: " + String.join(", ", manifest.damaged()));
        }
        if (manifest.record() != null) {
            out.println("The last checkpoint of its record is " + manifest.record().checkpoint() + " " + manifest.record().hash());
        }
        manifest.absent().forEach((table, why) -> out.println("Not in a backup: " + table + " (" + why + ")"));
        out.println("Start Parley now");
    }
}
