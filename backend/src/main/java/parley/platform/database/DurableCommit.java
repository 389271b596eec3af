package parley.platform.database;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that an acknowledged change survives a kill and a power cut, on either database. The embedded one gets the
 * shared sync; PostgreSQL has it built in, and the start is refused where it was switched off.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class DurableCommit implements BeanCreatedEventListener<DataSource> {

    private static final Logger LOG = LoggerFactory.getLogger(DurableCommit.class);

    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(2);
    private static final int DISK_FAILED = 74;

    private final String url;
    private final String user;
    private final String password;
    private final boolean endsWithItsDisk;
    private final DiskRoom room;
    private Connection own;
    private WholePictures pictures;
    private SharedSync sync;

    DurableCommit(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password,
            @Value("${parley.ends-with-its-disk:false}") boolean endsWithItsDisk,
            DiskRoom room) {
        this.room = room;
        this.url = url;
        this.endsWithItsDisk = endsWithItsDisk;
        this.user = user;
        this.password = password;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource pool = event.getBean();
        try {
            if (!EmbeddedDatabase.isMeantBy(url)) {
                PostgresDurability.check(pool);
                return new DurableDataSource(pool, Durability.BUILT_IN);
            }
            own = DriverManager.getConnection(url, user, password);
            QuietMoments moments = new QuietMoments();
            pictures = WholePictures.of(own, moments);
            sync = new SharedSync(pictures, this::theDiskFailed);
            return new DurableDataSource(pool, new EmbeddedDurability(room, sync, moments));
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be opened: " + failure.getMessage(), failure);
        }
    }

    /** Whether the embedded database has stopped taking what is written. */
    boolean failed() {
        return sync != null && sync.failed();
    }

    /** Only a new start finds out what is really on the disk. The requests that wait are answered first. */
    private void theDiskFailed() {
        LOG.error("The disk failed to take or to keep what was written. Nothing is acknowledged any more{}",
                endsWithItsDisk ? "; Parley ends, and a new start goes on with what the disk has" : "");
        if (endsWithItsDisk) {
            Thread end = new Thread(() -> {
                LockSupport.parkNanos(TIME_TO_ANSWER.toNanos());
                Runtime.getRuntime().halt(DISK_FAILED);
            }, "disk-failed");
            end.setDaemon(true);
            end.start();
        }
    }

    @PreDestroy
    void close() {
        if (own == null || sync.failed()) {
            return;
        }
        pictures.end();
        try (Connection closing = own; Statement statement = closing.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException failure) {
            LOG.warn("The embedded database was not closed in order; it recovers at the next start", failure);
        }
    }
}
