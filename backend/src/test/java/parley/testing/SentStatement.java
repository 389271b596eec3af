package parley.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;

/** A statement that was sent to the database, and what was put into it. */
public record SentStatement(String sql, List<Value> values) {

    /** Whether it only reads, and may be done once more. */
    public boolean reads() {
        String words = sql.strip().toLowerCase(Locale.ROOT);
        return (words.startsWith("select") || words.startsWith("with")) && !words.contains("for update");
    }

    void putInto(PreparedStatement statement) {
        values.forEach(value -> value.putInto(statement));
    }

    /** A call of one of the setters of a statement. */
    record Value(Method setter, Object[] arguments) {

        private void putInto(PreparedStatement statement) {
            try {
                setter.invoke(statement, arguments);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
