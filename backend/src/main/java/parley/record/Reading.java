package parley.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import parley.platform.sql.Row;

/** Reads rows one after another, however many there are. */
record Reading(Connection connection) {

    private static final int AT_ONCE = 500;

    /** @param values of the question marks, in order; a collection of ids is one */
    void each(String text, Consumer<Row> taker, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setFetchSize(AT_ONCE);
            for (int index = 0; index < values.length; index++) {
                Object value = values[index] instanceof Collection<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : values[index];
                statement.setObject(index + 1, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = Row.of(rows);
                while (rows.next()) {
                    taker.accept(row);
                }
            }
        }
    }
}
