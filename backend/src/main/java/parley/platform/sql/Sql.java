package parley.platform.sql;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Runs SQL that was written for a screen: named parameters in, rows out. It joins the transaction that runs, and takes
 * a connection for the one statement otherwise.
 *
 * <p>A collection is bound as an array, for {@code = any(:names)}.
 */
@Singleton
public final class Sql {

    private final ConnectionOperations<Connection> connections;

    Sql(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    public <T> List<T> list(String text, Map<String, ?> parameters, Function<Row, T> mapper) {
        return run(ConnectionDefinition.READ_ONLY, text, parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> first(String text, Map<String, ?> parameters, Function<Row, T> mapper) {
        List<T> rows = list(text, parameters, mapper);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Number of rows changed. Only services call it, inside their transaction. */
    public int update(String text, Map<String, ?> parameters) {
        return run(ConnectionDefinition.DEFAULT, text, parameters, PreparedStatement::executeUpdate);
    }

    /** The same statement once for each, sent together. Only services call it, inside their transaction. */
    public void each(String text, List<? extends Map<String, ?>> parameters) {
        Statement statement = Statement.of(text);
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (PreparedStatement prepared = status.getConnection().prepareStatement(statement.sql())) {
                for (Map<String, ?> one : parameters) {
                    bind(prepared, statement.names(), one);
                    prepared.addBatch();
                }
                return prepared.executeBatch();
            } catch (SQLException failure) {
                throw new SqlFailed(text, failure);
            }
        });
    }

    private <T> T run(ConnectionDefinition definition, String text, Map<String, ?> parameters, Work<T> work) {
        Statement statement = Statement.of(text);
        return connections.execute(definition, status -> {
            try (PreparedStatement prepared = status.getConnection().prepareStatement(statement.sql())) {
                bind(prepared, statement.names(), parameters);
                return work.on(prepared);
            } catch (SQLException failure) {
                throw new SqlFailed(text, failure);
            }
        });
    }

    private static void bind(PreparedStatement prepared, List<String> names, Map<String, ?> parameters) throws SQLException {
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("No value for :" + name);
            }
            bind(prepared, index + 1, parameters.get(name));
        }
    }

    private static void bind(PreparedStatement prepared, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            prepared.setNull(index, Types.NULL);
        } else if (value instanceof Instant moment) {
            prepared.setObject(index, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            prepared.setString(index, constant.name());
        } else if (value instanceof Collection<?> values) {
            prepared.setArray(index, array(prepared, values));
        } else {
            prepared.setObject(index, value);
        }
    }

    private static java.sql.Array array(PreparedStatement prepared, Collection<?> values) throws SQLException {
        Object[] elements = values.stream()
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value)
                .toArray();
        String type = elements.length > 0 && elements[0] instanceof UUID ? "uuid"
                : elements.length > 0 && elements[0] instanceof Long ? "bigint"
                : "varchar";
        return prepared.getConnection().createArrayOf(type, elements);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
