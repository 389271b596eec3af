package parley.testing;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Writes down every statement that the server sends to its database, so that a test can count them or send them again. */
@Singleton
@Order(-1_000)
public final class CountedStatements implements BeanCreatedEventListener<DataSource> {

    /** The look whether another node published a rule belongs to the clock and not to a screen: it comes every few seconds. */
    private static final String NOW_AND_THEN = "as used from restriction_version";

    private final List<SentStatement> statements = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    /** Statements sent while the work was done, whoever sent them. */
    public List<String> during(Runnable work) {
        return sentDuring(work).stream().map(SentStatement::sql).toList();
    }

    /** The same, with what was put into them. */
    public List<SentStatement> sentDuring(Runnable work) {
        statements.clear();
        counting = true;
        work.run();
        counting = false;
        return List.copyOf(statements);
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource pool = event.getBean();
        return proxy(DataSource.class, pool, (method, result) ->
                result instanceof Connection connection ? counted(connection) : result);
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            Object result = invoke(method, connection, arguments);
            if (method.getName().equals("prepareStatement")) {
                return counted((PreparedStatement) result, (String) arguments[0]);
            }
            return result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement, String sql) {
        Map<Object, SentStatement.Value> values = new HashMap<>();
        return (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
            if (counting && method.getName().startsWith("set") && arguments.length > 1) {
                values.put(arguments[0], new SentStatement.Value(method, arguments));
            }
            if (counting && method.getName().startsWith("execute") && !sql.contains(NOW_AND_THEN)) {
                statements.add(new SentStatement(sql, List.copyOf(values.values())));
            }
            return invoke(method, statement, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, T target, java.util.function.BiFunction<java.lang.reflect.Method, Object, Object> after) {
        return type.cast(Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                after.apply(method, invoke(method, target, arguments))));
    }

    private static Object invoke(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
