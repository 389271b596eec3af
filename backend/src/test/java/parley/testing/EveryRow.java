package parley.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole database as it lies there, read beside the server. */
public final class EveryRow {

    private EveryRow() {}

    /** Every row of every table, by table. */
    public static Map<String, String> of(TestParley parley) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = connection(parley);
                ResultSet found = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                tables.put(table, rows(connection, table));
            }
        }
        return tables;
    }

    /** The name of every column of every table. */
    public static Set<String> columns(TestParley parley) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = connection(parley); ResultSet found = connection.getMetaData().getColumns(null, "public", null, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static Connection connection(TestParley parley) throws SQLException {
        return DriverManager.getConnection(parley.setting("datasources.default.url"), parley.setting("datasources.default.username"), "");
    }

    private static String rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("select * from \"" + table + "\"")) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    row.append(columns.getColumnName(column)).append('=').append(result.getString(column)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return String.join("\n", rows);
    }
}
