package parley.platform.sql;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One row of an answer, read by column name in the types that the rooms use. */
public final class Row {

    private final ResultSet result;

    /** Where each column is that was asked for; drivers look through the names of all for every value. */
    private final Map<String, Integer> places = new HashMap<>();

    Row(ResultSet result) {
        this.result = result;
    }

    /** The row at which a statement of one's own stands. */
    public static Row of(ResultSet result) {
        return new Row(result);
    }

    public UUID uuid(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        try {
            return result.getString(place(column));
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }

    public byte[] bytes(String column) {
        try {
            return result.getBytes(place(column));
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }

    public Instant instant(String column) {
        OffsetDateTime moment = get(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    public long number(String column) {
        try {
            return result.getLong(place(column));
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return get(column, Long.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(column, Integer.class);
    }

    public double decimal(String column) {
        try {
            return result.getDouble(place(column));
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }

    public boolean flag(String column) {
        try {
            return result.getBoolean(place(column));
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }

    public <E extends Enum<E>> @Nullable E value(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Every column by its name, for what is copied as it is. */
    public Map<String, Object> values() {
        try {
            ResultSetMetaData columns = result.getMetaData();
            Map<String, Object> values = new LinkedHashMap<>();
            for (int index = 1; index <= columns.getColumnCount(); index++) {
                values.put(columns.getColumnLabel(index), value(index, columns.getColumnType(index)));
            }
            return values;
        } catch (SQLException failure) {
            throw new SqlFailed("every column", failure);
        }
    }

    private Object value(int index, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> result.getObject(index, OffsetDateTime.class);
            case Types.CLOB -> result.getString(index);
            default -> result.getObject(index);
        };
    }

    private int place(String column) throws SQLException {
        Integer known = places.get(column);
        if (known != null) {
            return known;
        }
        int place = result.findColumn(column);
        places.put(column, place);
        return place;
    }

    private <T> T get(String column, Class<T> type) {
        try {
            return result.getObject(place(column), type);
        } catch (SQLException failure) {
            throw new SqlFailed(column, failure);
        }
    }
}
