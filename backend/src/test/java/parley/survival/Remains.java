package parley.survival;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * What is in the database after a crash, compared with what was acknowledged.
 *
 * @param lost acknowledged, and not there as it was sent
 * @param torn there, but without a part that is written in the same transaction
 */
record Remains(long lost, long torn) {

    static Remains of(String url, Map<Long, String> acknowledged) {
        Map<Long, String> found = new HashMap<>();
        long torn = 0;
        try (Connection connection = DriverManager.getConnection(url, "sa", ""); Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("""
                    select t.number, t.title,
                           (select count(*) from message m where m.ticket_id = t.id) as messages,
                           (select count(*) from activity a where a.ticket_id = t.id and a.kind = 'TICKET_FILED') as filed
                    from ticket t""")) {
                while (row.next()) {
                    found.put(row.getLong("number"), row.getString("title"));
                    torn += row.getLong("messages") == 1 && row.getLong("filed") == 1 ? 0 : 1;
                }
            }
            try (ResultSet row = statement.executeQuery("""
                    select count(*) from message m where not exists (select 1 from ticket t where t.id = m.ticket_id)""")) {
                row.next();
                torn += row.getLong(1);
            }
            if (url.startsWith("jdbc:h2:")) {
                statement.execute("SHUTDOWN");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        long lost = acknowledged.entrySet().stream().filter(ticket -> !ticket.getValue().equals(found.get(ticket.getKey()))).count();
        return new Remains(lost, torn);
    }
}
