package parley.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No index is written for nothing. H2 makes one of its own for each foreign key, so an index that an old migration makes
 * for both databases may be one too many there; that which only PostgreSQL needs stands in its own folder.
 */
class IndexesTest {

    @ParameterizedTest
    @EnumSource
    void no_index_repeats_another(EmptyDatabase kind) throws SQLException {
        assertThat(repeated(kind.migrated())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_bites_where_one_does(EmptyDatabase kind) throws SQLException {
        DataSource database = kind.migrated();
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create index planted_one on offer_outcome (at, reason)");
            statement.execute("create index planted_two on offer_outcome (at, reason)");
        }
        assertThat(repeated(database)).containsExactly("offer_outcome [planted_one, planted_two]");
    }

    /** Indexes of the same columns of a table; a rule that values are unique has one that nobody can leave out. */
    private static List<String> repeated(DataSource database) throws SQLException {
        Map<String, List<String>> byColumns = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                Map<String, String> columns = new TreeMap<>();
                try (ResultSet parts = connection.getMetaData().getIndexInfo(null, "public", table, false, true)) {
                    while (parts.next()) {
                        if (parts.getBoolean("NON_UNIQUE") && parts.getString("INDEX_NAME") != null) {
                            String part = parts.getString("COLUMN_NAME") + parts.getString("ASC_OR_DESC") + parts.getString("FILTER_CONDITION");
                            columns.merge(parts.getString("INDEX_NAME"), part, (before, next) -> before + ", " + next);
                        }
                    }
                }
                columns.forEach((index, parts) -> byColumns.computeIfAbsent(table + "(" + parts, first -> new ArrayList<>()).add(index));
            }
        }
        return byColumns.entrySet().stream()
                .filter(indexes -> indexes.getValue().size() > 1)
                .map(indexes -> indexes.getKey().substring(0, indexes.getKey().indexOf('(')) + " " + indexes.getValue())
                .collect(Collectors.toList());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
