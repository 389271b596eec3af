package parley.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** How the values of a column are written in a backup. The same on both databases, so that either can read the other's. */
enum ColumnKind {
    TEXT("character varying", "text", "character large object") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        Object parse(String written) {
            return written;
        }
    },
    ID("uuid") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, UUID.class);
        }

        @Override
        Object parse(String written) {
            return UUID.fromString(written);
        }
    },
    NUMBER("bigint", "integer", "smallint") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getLong(index);
        }

        @Override
        Object parse(String written) {
            return Long.valueOf(written);
        }
    },
    FLAG("boolean") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getBoolean(index);
        }

        @Override
        Object parse(String written) {
            if (!written.equals("true") && !written.equals("false")) {
                throw new IllegalArgumentException(written);
            }
            return Boolean.valueOf(written);
        }
    },
    /** Both databases keep microseconds. */
    MOMENT("timestamp with time zone") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }

        @Override
        Object parse(String written) {
            return OffsetDateTime.ofInstant(java.time.Instant.parse(written), ZoneOffset.UTC);
        }
    },
    DAY("date") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getObject(index, LocalDate.class);
        }

        @Override
        Object parse(String written) {
            return LocalDate.parse(written);
        }
    },
    REAL("double precision") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            return row.getDouble(index);
        }

        @Override
        Object parse(String written) {
            return Double.valueOf(written);
        }
    },
    BYTES("bytea", "binary varying", "binary large object") {
        @Override
        Object read(ResultSet row, int index) throws SQLException {
            byte[] bytes = row.getBytes(index);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object parse(String written) {
            return Base64.getDecoder().decode(written);
        }
    };

    private final String[] dataTypes;

    ColumnKind(String... dataTypes) {
        this.dataTypes = dataTypes;
    }

    /** @param dataType as {@code information_schema.columns} names it */
    static ColumnKind of(String table, String column, String dataType) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.dataTypes).contains(dataType.toLowerCase(java.util.Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("A backup does not know how to hold " + table + "." + column + " of type " + dataType));
    }

    /** The value of a column, or something when it is empty. */
    abstract Object read(ResultSet row, int index) throws SQLException;

    abstract Object parse(String written);

    final void write(ResultSet row, int index, JsonGenerator json) throws SQLException, IOException {
        Object value = read(row, index);
        if (value == null || row.wasNull()) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Reads the value at which the parser stands. */
    final Object read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE -> parse(json.getText());
            default -> throw new IllegalArgumentException(json.currentToken().name());
        };
    }

    static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setObject(index, value);
        }
    }
}
