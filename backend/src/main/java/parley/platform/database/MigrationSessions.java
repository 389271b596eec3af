package parley.platform.database;

import io.micronaut.context.annotation.Value;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets the migrations of the embedded database run in sessions of their own that stay open as long as the database. H2
 * evaluates a check constraint in the session that made it, and refuses every row once that session is closed, as the
 * pool does with each of its connections sooner or later. When the database is opened again, the constraints are its own.
 */
@Singleton
@Named("default")
final class MigrationSessions implements FlywayConfigurationCustomizer {

    private final String url;
    private final String user;
    private final String password;
    private final List<Callback> callbacks;
    /** Held here, because H2 closes a connection that nobody holds. */
    private final List<Connection> sessions = new CopyOnWriteArrayList<>();

    MigrationSessions(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password,
            List<Callback> callbacks) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.callbacks = callbacks;
    }

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration.callbacks(callbacks.toArray(Callback[]::new));
        if (EmbeddedDatabase.isMeantBy(url)) {
            configuration.dataSource(keptOpen());
        }
    }

    private DataSource keptOpen() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            Connection session = DriverManager.getConnection(url, user, password);
            sessions.add(session);
            return proxy(Connection.class, (connection, call, values) -> {
                if (call.getName().equals("close")) {
                    if (!session.getAutoCommit()) {
                        session.rollback();
                    }
                    return null;
                }
                try {
                    return call.invoke(session, values);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            });
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(MigrationSessions.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
