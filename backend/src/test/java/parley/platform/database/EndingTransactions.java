package parley.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** Asks again and again for whom a session waits, whose transactions begin and end meanwhile. */
final class EndingTransactions {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    private EndingTransactions() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:ending")) {
            SessionLocal asked = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            long until = System.nanoTime() + LONG_ENOUGH.toNanos();
            CompletableFuture<Void> endings = CompletableFuture.runAsync(() -> beginAndEnd(connection, until));
            while (!endings.isDone()) {
                if (QuietMoments.blocker(asked) != 0) {
                    throw new IllegalStateException("It waits for nobody");
                }
            }
            endings.join();
        }
    }

    private static void beginAndEnd(Connection connection, long until) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table words (word varchar(100))");
            connection.setAutoCommit(false);
            while (System.nanoTime() < until) {
                statement.execute("insert into words values ('printer')");
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
