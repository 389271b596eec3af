package parley.backup;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import parley.platform.file.Folders;
import parley.ticket.AttachmentFolder;

/**
 * A backup that was written, and whether it was proven.
 *
 * @param trouble why it was not; null where it was
 */
record MadeBackup(long size, Manifest manifest, @Nullable String trouble) {

    /** Is told when one step ends and the next begins. */
    interface Steps {

        Progress writing();

        /** The file is there. */
        void written(Manifest manifest, long size);

        Progress proving();
    }

    /** @throws IOException and SQLException where there is no file afterwards */
    static MadeBackup make(Path file, Instant now, DataSource database, AttachmentFolder attachments, Steps steps) throws IOException, SQLException {
        Path folder = Folders.createPrivateFolder(file.toAbsolutePath().getParent());
        Manifest manifest = new BackupWriter(database, attachments).write(file, now, steps.writing());
        long size = Files.size(file);
        steps.written(manifest, size);
        return new MadeBackup(size, manifest, trouble(folder, file, steps.proving()));
    }

    private static @Nullable String trouble(Path folder, Path file, Progress progress) {
        try {
            new Scratch(folder).prove(file, progress);
            return null;
        } catch (RestoreRefused | FlywayException | IOException | SQLException failure) {
            return words(failure);
        }
    }

    static String words(Exception failure) {
        String words = failure instanceof RestoreRefused ? failure.getMessage() : failure.toString();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static final int LONGEST = 1_000;
}
