package parley.platform.database;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** A connection of the embedded database that lets whatever may change something pass the gate. Plain reads do not. */
final class WatchedConnection implements InvocationHandler {

    private static final Set<String> MAY_END_A_TRANSACTION = Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "close", "abort");

    private static final Set<String> READS = Set.of("select", "with", "values", "show", "explain");
    private static final Set<String> CHANGES = Set.of("update", "nextval", "next", "final", "insert", "delete", "merge");
    private static final Pattern WORD = Pattern.compile("[a-z_]++");

    /** Most of what is sent was sent before. */
    private static final int REMEMBERED = 2_000;
    private static final Map<String, Boolean> ONLY_READ = new ConcurrentLinkedHashMap.Builder<String, Boolean>().maximumWeightedCapacity(REMEMBERED).build();

    private final Connection connection;
    private final SessionLocal session;
    private final QuietMoments moments;

    private WatchedConnection(Connection connection, SessionLocal session, QuietMoments moments) {
        this.connection = connection;
        this.session = session;
        this.moments = moments;
    }

    static Connection of(Connection connection, QuietMoments moments) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return proxy(Connection.class, new WatchedConnection(connection, session, moments));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (MAY_END_A_TRANSACTION.contains(method.getName()) && session.hasPendingTransaction()) {
            return pass(connection, method, arguments);
        }
        Object result = call(connection, method, arguments);
        return switch (method.getName()) {
            case "createStatement" -> watched(Statement.class, result, false, proxy);
            case "prepareStatement" -> watched(PreparedStatement.class, result, onlyReads(arguments[0]), proxy);
            case "prepareCall" -> watched(CallableStatement.class, result, false, proxy);
            default -> result;
        };
    }

    /** Whoever is not sure says no: it costs a look at the gate. */
    static boolean onlyReads(Object sql) {
        return ONLY_READ.computeIfAbsent((String) sql, WatchedConnection::readsByItsWords);
    }

    private static boolean readsByItsWords(String sql) {
        List<String> words = WORD.matcher(sql.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        return !words.isEmpty() && READS.contains(words.get(0)) && words.stream().noneMatch(CHANGES::contains);
    }

    private <T extends Statement> T watched(Class<T> type, Object statement, boolean reads, Object owner) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return owner;
            }
            boolean runs = method.getName().startsWith("execute");
            boolean onlyReads = reads || arguments != null && arguments[0] instanceof String sql && onlyReads(sql);
            return runs && !onlyReads ? pass(statement, method, arguments) : call(statement, method, arguments);
        });
    }

    private Object pass(Object target, Method method, Object[] arguments) throws Throwable {
        moments.enter(session);
        try {
            return call(target, method, arguments);
        } finally {
            moments.leave();
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
