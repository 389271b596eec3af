package parley.backup;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import parley.platform.database.StillPicture;

/** Every table as it was at one moment, while people go on working. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final Kind kind;
    private final Schema schema;
    private final String version;

    private Snapshot(Connection connection, Kind kind) throws SQLException {
        this.connection = connection;
        this.kind = kind;
        // The first statement takes the snapshot.
        this.version = Schema.version(connection);
        this.schema = Schema.of(connection);
    }

    static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            StillPicture.begin(connection);
            return new Snapshot(connection, Kind.of(connection));
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    Connection connection() {
        return connection;
    }

    Kind kind() {
        return kind;
    }

    Schema schema() {
        return schema;
    }

    String version() {
        return version;
    }

    long rows() throws SQLException {
        long rows = 0;
        for (Table table : schema.tables()) {
            rows += count("select count(*) from " + Table.quoted(table.name()));
        }
        return rows;
    }

    /** Sequences stand outside of transactions: read after the snapshot was taken, they are past every number in it. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(kind.sequences)) {
            while (row.next()) {
                next.put(row.getString(1), row.getLong(2));
            }
        }
        return next;
    }

    /** The last checkpoint of the record; a schema from before knows nothing of that. */
    @Nullable Manifest.Checkpoint checkpoint() throws SQLException {
        if (schema.tables().stream().noneMatch(table -> table.name().equals("record_end"))) {
            return null;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select checkpoint, hash from record_end where id = 1 and checkpoint > 0")) {
            return row.next() ? new Manifest.Checkpoint(row.getLong(1), row.getString(2)) : null;
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    /** The two databases, and how each tells the next number of its sequences; those of identity columns follow from the rows. */
    enum Kind {
        H2("select sequence_name, base_value from information_schema.sequences where sequence_schema = current_schema"),
        POSTGRESQL("""
                select s.sequencename, coalesce(s.last_value + s.increment_by, s.start_value)
                from pg_sequences s
                join information_schema.sequences i on i.sequence_schema = s.schemaname and i.sequence_name = s.sequencename
                where s.schemaname = current_schema""");

        private final String sequences;

        Kind(String sequences) {
            this.sequences = sequences;
        }

        static Kind of(Connection connection) throws SQLException {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
        }
    }
}
