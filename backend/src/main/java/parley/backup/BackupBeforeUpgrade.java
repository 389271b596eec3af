package parley.backup;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.Ids;
import parley.ticket.AttachmentFolder;

/**
 * Before migrations change a database that holds something, a backup of it is made and proven; where that fails, the
 * start is refused and the database is left as it is. The migrations run while the pool is made, so this may need no
 * service of the house.
 */
@Singleton
class BackupBeforeUpgrade extends BaseCallback {

    private static final Logger LOG = LoggerFactory.getLogger(BackupBeforeUpgrade.class);

    private final BackupSettings settings;
    private final AttachmentFolder attachments;
    private final Clock clock;
    private @Nullable Taken taken;

    BackupBeforeUpgrade(BackupSettings settings, AttachmentFolder attachments, Clock clock) {
        this.settings = settings;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** A backup that was made before there was a table to write that down in. */
    record Taken(UUID id, String fileName, Instant startedAt, MadeBackup made) {}

    @Nullable Taken taken() {
        return taken;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        beforeMigrating(context.getConfiguration());
    }

    private void beforeMigrating(Configuration configuration) {
        MigrationInfoService migrations = Flyway.configure().configuration(configuration).callbacks(new Callback[0]).load().info();
        if (migrations.pending().length == 0 || migrations.current() == null) {
            return;
        }
        String step = "from schema " + migrations.current().getVersion() + " to " + migrations.pending()[migrations.pending().length - 1].getVersion();
        DataSource database = configuration.getDataSource();
        try {
            if (isEmpty(database)) {
                return;
            }
            LOG.info("The database is to be migrated {}; a backup is made and proven first", step);
            take(database, step);
        } catch (IOException | SQLException failure) {
            throw refused(step, MadeBackup.words(failure), failure);
        }
    }

    private static boolean isEmpty(DataSource database) throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            return snapshot.rows() == 0;
        }
    }

    private void take(DataSource database, String step) throws IOException, SQLException {
        UUID id = Ids.next();
        Instant now = clock.instant();
        String fileName = BackupService.fileName(id, now);
        MadeBackup made = MadeBackup.make(settings.file(fileName), now, database, attachments, UNSEEN);
        if (made.trouble() != null) {
            Files.delete(settings.file(fileName));
            throw refused(step, made.trouble(), null);
        }
        taken = new Taken(id, fileName, now, made);
        LOG.info("Proven: {}", fileName);
    }

    private static UpgradeRefused refused(String step, String because, @Nullable Exception cause) {
        return new UpgradeRefused("The database has to be migrated " + step + ", and no proven backup could be made before: " + because
                + ". Nothing was changed; the version that ran before still starts.", cause);
    }

    private static final MadeBackup.Steps UNSEEN = new MadeBackup.Steps() {
        @Override
        public Progress writing() {
            return Progress.UNSEEN;
        }

        @Override
        public void written(Manifest manifest, long size) {
            // Nobody looks.
        }

        @Override
        public Progress proving() {
            return Progress.UNSEEN;
        }
    };
}
