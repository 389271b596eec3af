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

    private final String url;
    private final String user;
    private final String password;
    private Connection own;
    private SharedSync sync;

    DurableCommit(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource pool = event.getBean();
        try {
            if (!url.startsWith("jdbc:h2:")) {
                PostgresDurability.check(pool);
                return pool;
            }
            own = DriverManager.getConnection(url, user, password);
            sync = new SharedSync(own);
            return new DurableDataSource(pool, sync);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be opened: " + failure.getMessage(), failure);
        }
    }

    /** Whether the embedded database has stopped taking what is written. */
    boolean failed() {
        return sync != null && sync.failed();
    }

    @PreDestroy
    void close() {
        if (own == null) {
            return;
        }
        try (Connection closing = own; Statement statement = closing.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException failure) {
            LOG.warn("The embedded database was not closed in order; it recovers at the next start", failure);
        }
    }
}
