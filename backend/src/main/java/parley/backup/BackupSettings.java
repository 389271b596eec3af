package parley.backup;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** What the operator says about backups. */
@Singleton
final class BackupSettings {

    private static final String NEVER = "never";

    private final Path folder;
    private final @Nullable LocalTime nightlyAt;
    private final ZoneId zone;
    private final int kept;

    BackupSettings(
            @Value("${parley.data}") String data,
            @Value("${parley.backups:}") String folder,
            @Value("${parley.backup.at:`02:30`}") String at,
            @Value("${parley.backup.keep:14}") int kept,
            @Value("${parley.zone:}") String zone) {
        this.folder = folder.isEmpty() ? Path.of(data, "backups") : Path.of(folder).toAbsolutePath();
        this.nightlyAt = at.equals(NEVER) ? null : time(at);
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        this.kept = kept;
        if (kept < 1) {
            throw new IllegalArgumentException("PARLEY_BACKUP_KEEP is " + kept + "; at least one backup has to be kept");
        }
    }

    private static LocalTime time(String at) {
        try {
            return LocalTime.parse(at);
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException("PARLEY_BACKUP_AT is " + at + "; it must be a time such as 02:30, or never", notATime);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Nullable LocalTime nightlyAt() {
        return nightlyAt;
    }

    ZoneId zone() {
        return zone;
    }

    int kept() {
        return kept;
    }
}
