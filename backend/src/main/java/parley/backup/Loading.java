package parley.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads the rows of a backup into a database that was just brought to its schema, with every constraint on, then reads
 * everything back and compares it with what the backup says.
 */
final class Loading {

    private static final int AT_ONCE = 500;

    private final BackupFile file;
    private final Connection connection;
    private final Runnable afterRow;
    private final boolean inSteps;
    private final Map<String, Table> tables = new TreeMap<>();
    private final List<Table> order;

    /**
     * @param inSteps commits now and then, for a database that is thrown away where something fails; otherwise the
     *     caller commits when everything is found equal
     * @param afterRow called for each row
     */
    Loading(BackupFile file, Connection connection, boolean inSteps, Runnable afterRow) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.inSteps = inSteps;
        this.afterRow = afterRow;
        this.order = Schema.of(connection).tables();
        order.forEach(table -> tables.put(table.name(), table));
        checkFits();
    }

    private void checkFits() {
        Map<String, List<String>> said = new TreeMap<>();
        file.manifest().tables().forEach(table -> said.put(table.name(), table.columns()));
        Map<String, List<String>> here = new TreeMap<>();
        order.forEach(table -> here.put(table.name(), table.described()));
        if (!said.equals(here)) {
            throw new DamagedBackup("The tables of the backup are not those of its schema " + file.manifest().schemaVersion());
        }
    }

    /** @throws RestoreRefused where what was loaded is not what the backup holds */
    void run() throws IOException, SQLException {
        connection.setAutoCommit(false);
        clearWhatTheMigrationsBrought();
        for (Table table : order) {
            insert(table);
        }
        for (Table table : order) {
            if (!table.later().isEmpty()) {
                fill(table);
            }
        }
        restartNumbers();
        compare();
        if (inSteps) {
            connection.commit();
        }
    }

    private void clearWhatTheMigrationsBrought() throws SQLException {
        for (int index = order.size() - 1; index >= 0; index--) {
            update("delete from " + Table.quoted(order.get(index).name()));
        }
    }

    private void insert(Table table) throws IOException, SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.insert()); Batch batch = new Batch(statement)) {
            parse(table, values -> {
                for (int index = 0; index < values.size(); index++) {
                    boolean later = table.later().contains(table.columns().get(index).name());
                    ColumnKind.bind(statement, index + 1, later ? null : values.get(index));
                }
                batch.add();
                afterRow.run();
            });
        }
    }

    private void fill(Table table) throws IOException, SQLException {
        List<Integer> later = table.laterColumns().map(table.columns()::indexOf).toList();
        List<Integer> key = table.key().stream().map(name -> index(table, name)).toList();
        try (PreparedStatement statement = connection.prepareStatement(table.fill()); Batch batch = new Batch(statement)) {
            parse(table, values -> {
                if (later.stream().allMatch(index -> values.get(index) == null)) {
                    return;
                }
                int place = 1;
                for (int index : later) {
                    ColumnKind.bind(statement, place++, values.get(index));
                }
                for (int index : key) {
                    ColumnKind.bind(statement, place++, values.get(index));
                }
                batch.add();
            });
        }
    }

    private static int index(Table table, String column) {
        return table.columns().stream().map(Column::name).toList().indexOf(column);
    }

    private void parse(Table table, Rows.Values rows) throws IOException, SQLException {
        Manifest.TablePart part = file.manifest().tables().stream().filter(each -> each.name().equals(table.name())).findAny().orElseThrow();
        try (InputStream contents = file.open(part)) {
            Rows.parse(contents, table, rows);
        }
    }

    private void restartNumbers() throws SQLException {
        for (Map.Entry<String, Long> sequence : file.manifest().sequences().entrySet()) {
            update("alter sequence " + Table.quoted(sequence.getKey()) + " restart with " + sequence.getValue());
        }
        for (Table table : order) {
            for (Column column : table.columns()) {
                if (column.identity()) {
                    long next = count("select coalesce(max(" + Table.quoted(column.name()) + "), 0) + 1 from " + Table.quoted(table.name()));
                    update("alter table " + Table.quoted(table.name()) + " alter column " + Table.quoted(column.name()) + " restart with " + next);
                }
            }
        }
    }

    private void compare() throws IOException, SQLException {
        for (Manifest.TablePart part : file.manifest().tables()) {
            Table table = tables.get(part.name());
            TableDigest digest = Rows.read(connection, table, line -> afterRow.run());
            if (digest.rows() != part.rows() || !digest.hex().equals(part.digest())) {
                throw new RestoreRefused("What was restored of " + part.name() + " differs from the backup: " + digest.rows() + " of " + part.rows()
                        + " rows" + (digest.rows() == part.rows() ? ", with other contents" : ""));
            }
            for (Reference reference : table.references()) {
                long dangling = count(table.dangling(reference));
                if (dangling > 0) {
                    throw new RestoreRefused(dangling + " rows of " + part.name() + " point at nothing in " + reference.target());
                }
            }
        }
    }

    private void update(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Sends rows some hundred at a time. */
    private final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            if (++waiting == AT_ONCE) {
                send();
            }
        }

        private void send() throws SQLException {
            statement.executeBatch();
            waiting = 0;
            if (inSteps) {
                connection.commit();
            }
        }

        @Override
        public void close() throws SQLException {
            if (waiting > 0) {
                send();
            }
        }
    }
}
