package parley.backup;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.ticket.AttachmentFolder;

/** Makes the backups that were started on this node, one after another, beside all other work. */
@Singleton
class BackupRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BackupRunner.class);
    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final int PATIENCE_SECONDS = 20;

    private final BackupService backups;
    private final BackupSettings settings;
    private final AttachmentFolder attachments;
    private final DataSource database;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "backup");
        worker.setDaemon(true);
        return worker;
    });
    private volatile boolean stopping;

    BackupRunner(BackupService backups, BackupSettings settings, AttachmentFolder attachments, DataSource database) {
        this.backups = backups;
        this.settings = settings;
        this.attachments = attachments;
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    @TransactionalEventListener
    void make(BackupStarted started) {
        thread.execute(() -> run(started));
    }

    private void run(BackupStarted started) {
        try {
            MadeBackup made = MadeBackup.make(settings.file(started.fileName()), started.at(), database, attachments, new Told(started.id()));
            if (made.trouble() == null) {
                backups.proven(started.id());
            } else {
                LOG.error("The backup {} would not restore: {}", started.fileName(), made.trouble());
                backups.notProven(started.id(), made.trouble());
            }
            backups.tidy();
        } catch (BrokenOff stopped) {
            backups.failed(started.id(), MadeBackup.words(stopped));
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.error("The backup {} was not made", started.fileName(), failure);
            backups.failed(started.id(), MadeBackup.words(failure));
        }
    }

    /** Never by interrupting: the embedded database would close its file. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Writes down how far a backup is, once a second. */
    private final class Told implements MadeBackup.Steps {

        private final UUID id;

        Told(UUID id) {
            this.id = id;
        }

        @Override
        public Progress writing() {
            return everySecond();
        }

        @Override
        public void written(Manifest manifest, long size) {
            backups.written(id, manifest, size);
        }

        @Override
        public Progress proving() {
            return everySecond();
        }

        private Progress everySecond() {
            long[] told = {System.nanoTime()};
            return (done, total) -> {
                if (stopping) {
                    throw new BrokenOff();
                }
                long now = System.nanoTime();
                if (now - told[0] >= TELL_EVERY) {
                    told[0] = now;
                    backups.progress(id, total == 0 ? 0 : (int) Math.min(100, 100 * done / total));
                }
            };
        }
    }
}
