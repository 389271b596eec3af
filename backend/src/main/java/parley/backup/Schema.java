package parley.backup;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a database holds, read from the database itself, so that a new table is in the next backup without anybody
 * thinking of it.
 *
 * @param tables in the order in which they can be filled: what is pointed at comes first
 */
record Schema(List<Table> tables) {

    static final String HISTORY = "flyway_schema_history";

    /** What a backup leaves out, and why; told in each backup. */
    static final Map<String, String> LEFT_OUT = new TreeMap<>(Map.of(
            "session", "signed-in browsers: people sign in again after a restore",
            "failed_sign_in", "tries at guessing passwords, which are forgotten after a while anyway",
            "scheduled_tasks", "the timetable of the nodes, made anew at the start",
            "backup", "the list of backups, which belongs to the folder that they lie in",
            "backup_watch", "since when backups are expected",
            "record_verification", "when the record was verified here",
            "search_queue", "made anew from the tickets at the start",
            "ticket_text", "made anew from the tickets at the start"));

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.is_nullable, c.is_identity, c.is_generated
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema and t.table_type = 'BASE TABLE'""";

    static Schema of(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = columns(connection);
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<Column>> table : columns.entrySet()) {
            List<Column> sorted = table.getValue().stream().sorted(Comparator.comparing(Column::name)).toList();
            tables.add(new Table(table.getKey(), sorted, key(connection, table.getKey()), references(connection, table.getKey()), Set.of()));
        }
        return new Schema(inLoadingOrder(tables));
    }

    /** Whether there is no table at all. */
    static boolean isAbsent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    /** The version that the migrations have brought the database to; null where there were none. */
    static String version(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            if (!table.next()) {
                return null;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from " + HISTORY + " where success and version is not null order by installed_rank desc limit 1")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String table = row.getString("table_name");
                if (table.equals(HISTORY) || LEFT_OUT.containsKey(table) || row.getString("is_generated").equals("ALWAYS")) {
                    continue;
                }
                String name = row.getString("column_name");
                columns.computeIfAbsent(table, each -> new ArrayList<>()).add(new Column(name, ColumnKind.of(table, name, row.getString("data_type")),
                        row.getString("is_nullable").equals("YES"), row.getString("is_identity").equals("YES")));
            }
        }
        return columns;
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                key.add(row.getString("COLUMN_NAME"));
            }
        }
        return key;
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        record Part(String target, List<String> columns, List<String> targetColumns) {}
        Map<String, Part> parts = new LinkedHashMap<>();
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet row = metadata.getImportedKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                String target = row.getString("PKTABLE_NAME");
                Part part = parts.computeIfAbsent(row.getString("FK_NAME"), name -> new Part(target, new ArrayList<>(), new ArrayList<>()));
                part.columns().add(row.getString("FKCOLUMN_NAME"));
                part.targetColumns().add(row.getString("PKCOLUMN_NAME"));
            }
        }
        return parts.values().stream().map(part -> new Reference(part.columns(), part.target(), part.targetColumns())).toList();
    }

    /** Where tables point round a circle, the one that has to leave the fewest columns for later goes first. */
    private static List<Table> inLoadingOrder(List<Table> tables) {
        List<Table> waiting = new ArrayList<>(tables);
        List<Table> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(table -> canBeNull(table, open(table, placed)))
                    .filter(table -> openElsewhere(table, placed) == 0 || needsItself(table, waiting))
                    .min(Comparator.<Table>comparingInt(table -> openElsewhere(table, placed)).thenComparing(Table::name))
                    .orElseThrow(() -> new IllegalStateException("These tables need each other's rows first: " + waiting.stream().map(Table::name).toList()));
            waiting.remove(next);
            placed.add(next.name());
            Set<String> later = open(next, placedWithout(placed, next.name()));
            ordered.add(next.filledLater(later));
        }
        return List.copyOf(ordered);
    }

    private static Set<String> placedWithout(Set<String> placed, String table) {
        return placed.stream().filter(name -> !name.equals(table)).collect(toSet());
    }

    /** Columns that point at rows which are not there yet. */
    private static Set<String> open(Table table, Set<String> placed) {
        return table.references().stream().filter(reference -> !placed.contains(reference.target()))
                .flatMap(reference -> reference.columns().stream()).collect(toSet());
    }

    private static int openElsewhere(Table table, Set<String> placed) {
        return (int) table.references().stream().filter(reference -> !placed.contains(reference.target()) && !reference.target().equals(table.name())).count();
    }

    /** Whether what it points at points back at it, in however many steps; only then something has to be left for later. */
    private static boolean needsItself(Table table, List<Table> waiting) {
        Set<String> needed = new HashSet<>();
        List<Table> steps = new ArrayList<>(List.of(table));
        while (!steps.isEmpty()) {
            Table step = steps.remove(steps.size() - 1);
            Set<String> targets = step.references().stream().map(Reference::target).filter(target -> !target.equals(step.name())).collect(toSet());
            waiting.stream().filter(other -> targets.contains(other.name()) && needed.add(other.name())).forEach(steps::add);
        }
        return needed.contains(table.name());
    }

    private static boolean canBeNull(Table table, Set<String> columns) {
        return table.columns().stream().filter(column -> columns.contains(column.name())).allMatch(Column::nullable)
                && (columns.isEmpty() || !table.key().isEmpty());
    }
}
