package parley.platform.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The pool of the embedded database whose {@code commit()} returns only when the commit is on the disk. */
final class DurableDataSource implements DataSource {

    private final DataSource pool;
    private final SharedSync sync;

    DurableDataSource(DataSource pool, SharedSync sync) {
        this.pool = pool;
        this.sync = sync;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return durable(pool.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return durable(pool.getConnection(user, password));
    }

    private Connection durable(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean commits = method.getName().equals("commit") && !connection.isReadOnly();
            try {
                Object result = method.invoke(connection, arguments);
                if (commits) {
                    sync.await();
                }
                return result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(DurableDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
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
