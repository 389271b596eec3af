package parley.platform.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The pool whose {@code commit()} returns only when the commit is on the disk. Where the database fails in the middle of
 * it, nobody can say whether the work was kept, and the failure says so.
 */
final class DurableDataSource implements DataSource {

    private final DataSource pool;
    private final Durability durability;

    DurableDataSource(DataSource pool, Durability durability) {
        this.pool = pool;
        this.durability = durability;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return durable(durability.watched(pool.getConnection()));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return durable(durability.watched(pool.getConnection(user, password)));
    }

    private Connection durable(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                commit(connection);
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(DurableDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private void commit(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            connection.commit();
            return;
        }
        durability.before(connection);
        try {
            durability.commit(connection);
        } catch (SQLException failure) {
            if (Outage.of(failure) == Outage.NONE) {
                throw failure;
            }
            durability.failed(failure);
            throw new SQLException("The database failed while it committed", Outage.RESOLUTION_UNKNOWN, failure);
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(DurableDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(pool) ? type.cast(pool) : pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(pool) || pool.isWrapperFor(type);
    }
}
