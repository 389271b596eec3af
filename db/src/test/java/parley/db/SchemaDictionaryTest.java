package parley.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Keeps {@code db/schema.md} true: the dictionary of the schema, made from the migrations and their comments. */
class SchemaDictionaryTest {

    private static final Path DICTIONARY = Path.of("schema.md");

    /** Each has one table of its own, for the words of tickets (ADR 3). */
    private static final String WORDS_IN_POSTGRESQL = "ticket_text";
    private static final String WORDS_BESIDE_H2 = "search_queue";

    @Test
    void the_dictionary_is_what_the_migrations_make() throws SQLException, IOException {
        String dictionary = dictionary(EmptyDatabase.POSTGRESQL.migrated());
        if (Boolean.getBoolean("parley.schema.write")) {
            Files.writeString(DICTIONARY, dictionary);
        }
        assertThat(Files.readString(DICTIONARY)).as("db/schema.md is out of date; bin/schema writes it anew").isEqualTo(dictionary);
    }

    @Test
    void both_databases_have_the_same_tables_columns_and_rules_about_empty_values() throws SQLException {
        assertThat(columns(EmptyDatabase.H2.migrated(), WORDS_BESIDE_H2)).isEqualTo(columns(EmptyDatabase.POSTGRESQL.migrated(), WORDS_IN_POSTGRESQL));
    }

    @Test
    void every_table_says_what_it_is_for() throws SQLException {
        try (Connection connection = EmptyDatabase.POSTGRESQL.migrated().getConnection()) {
            assertThat(tables(connection)).isNotEmpty().allSatisfy((table, comment) -> assertThat(comment).as("comment of " + table).isNotBlank());
        }
    }

    private static TreeSet<String> columns(DataSource database, String but) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            Set<String> tables = tables(connection).keySet();
            assertThat(tables.remove(but)).as(but).isTrue();
            for (String table : tables) {
                try (ResultSet result = connection.getMetaData().getColumns(null, "public", table, null)) {
                    while (result.next()) {
                        String column = result.getString("COLUMN_NAME");
                        columns.add(table + "." + column + (result.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " required" : ""));
                    }
                }
            }
        }
        return columns;
    }

    private static String dictionary(DataSource database) throws SQLException {
        StringBuilder text = new StringBuilder("# Schema\n\nMade from the migrations by `bin/schema`; do not edit.\n");
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, String> table : tables(connection).entrySet()) {
                text.append("\n## ").append(table.getKey()).append("\n\n").append(table.getValue()).append("\n\n");
                text.append("| column | type | empty? | meaning |\n|---|---|---|---|\n");
                describeColumns(connection, table.getKey(), text);
                List<String> rules = list(connection, """
                        select conname || ': ' || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = ?::regclass and contype in ('c', 'f', 'u', 'p') order by contype desc, conname""", table.getKey());
                List<String> indexes = list(connection, """
                        select c.relname || ': ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = ?::regclass and not i.indisprimary and not i.indisunique order by 1""", table.getKey());
                append(text, "Rules", rules);
                append(text, "Indexes", indexes.stream().map(index -> index.replaceAll("CREATE INDEX .* USING ", "")).toList());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append(":\n\n");
            lines.forEach(line -> text.append("- `").append(line).append("`\n"));
        }
    }

    private static void describeColumns(Connection connection, String table, StringBuilder text) throws SQLException {
        try (ResultSet result = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (result.next()) {
                String size = result.getString("TYPE_NAME").equals("varchar") ? "(" + result.getInt("COLUMN_SIZE") + ")" : "";
                text.append("| ").append(result.getString("COLUMN_NAME"))
                        .append(" | ").append(result.getString("TYPE_NAME")).append(size)
                        .append(" | ").append(result.getInt("NULLABLE") == DatabaseMetaData.columnNullable ? "yes" : "")
                        .append(" | ").append(result.getString("REMARKS") == null ? "" : result.getString("REMARKS"))
                        .append(" |\n");
            }
        }
    }

    private static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (ResultSet result = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (result.next()) {
                if (!result.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    tables.put(result.getString("TABLE_NAME"), result.getString("REMARKS"));
                }
            }
        }
        return tables;
    }

    private static List<String> list(Connection connection, String sql, String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    lines.add(result.getString(1));
                }
            }
        }
        return lines;
    }
}
