package parley.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Rows as lines of JSON, and back. */
final class Rows {

    /** Every character beyond ASCII is escaped: H2 keeps halves of characters, which UTF-8 cannot. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxDocumentLength(-1).maxTokenCount(-1).build())
            .build();

    private static final int AT_ONCE = 500;

    private Rows() {}

    /** Takes one row after another, each as a line without its end. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] line) throws IOException;
    }

    static TableDigest read(Connection connection, Table table, Sink sink) throws SQLException, IOException {
        TableDigest digest = new TableDigest();
        try (PreparedStatement statement = connection.prepareStatement(table.select())) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    byte[] line = line(row, table.columns());
                    digest.add(line);
                    sink.take(line);
                }
            }
        }
        return digest;
    }

    private static byte[] line(ResultSet row, List<Column> columns) throws SQLException, IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartArray();
            for (int index = 0; index < columns.size(); index++) {
                columns.get(index).kind().write(row, index + 1, json);
            }
            json.writeEndArray();
        }
        return line.toByteArray();
    }

    /** Takes the values of one row after another, in the order of the columns. */
    @FunctionalInterface
    interface Values {
        void take(List<Object> values) throws SQLException;
    }

    static void parse(InputStream part, Table table, Values rows) throws SQLException, IOException {
        try (JsonParser json = JSON.createParser(part)) {
            parse(json, table, rows);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException nonsense) {
            throw new DamagedBackup("The rows of " + table.name() + " cannot be read", nonsense);
        }
    }

    private static void parse(JsonParser json, Table table, Values rows) throws SQLException, IOException {
        while (json.nextToken() != null) {
            demand(json.currentToken() == JsonToken.START_ARRAY);
            List<Object> values = new ArrayList<>(table.columns().size());
            for (Column column : table.columns()) {
                json.nextToken();
                values.add(column.kind().read(json));
            }
            demand(json.nextToken() == JsonToken.END_ARRAY);
            rows.take(values);
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a row");
        }
    }
}
