package parley.record;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.database.StillPicture;

/** Makes the verifications that were started on this node, one after another, beside all other work. */
@Singleton
class VerificationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationRunner.class);
    private static final int PATIENCE_SECONDS = 20;

    private final VerificationService verifications;
    private final DataSource database;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "verification");
        worker.setDaemon(true);
        return worker;
    });

    VerificationRunner(VerificationService verifications, DataSource database) {
        this.verifications = verifications;
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    @TransactionalEventListener
    void verify(VerificationStarted started) {
        thread.execute(() -> run(started));
    }

    private void run(VerificationStarted started) {
        try {
            Findings findings = findings();
            tell(findings);
            verifications.found(started.id(), findings);
        } catch (SQLException | RuntimeException failure) {
            LOG.error("The record could not be verified", failure);
            verifications.failed(started.id(), failure.toString());
        }
    }

    /** The log is often kept elsewhere, and so the checkpoint with it. */
    private static void tell(Findings findings) {
        if (findings.sound()) {
            LOG.info("The record is sound: {} entries, checkpoint {} {}", findings.entries(), findings.checkpoints(), findings.lastHash());
        } else {
            LOG.error("The record has {} faults, the first: {}", findings.faults(), findings.first().get(0).words());
        }
    }

    Findings findings() throws SQLException {
        try (Connection connection = database.getConnection()) {
            StillPicture.begin(connection);
            try {
                return Verification.of(connection, null);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Never by interrupting: the embedded database would close its file. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
