package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.Settings;
import parley.platform.sql.Sql;
import parley.testing.Database;
import parley.testing.TestParley;

/** Before a migration changes a database that holds something, it is backed up and the backup is proven. */
class UpgradeTest {

    /** The schema before there were backups. */
    private static final String BEFORE = "0043";

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_database_with_rows_in_it_is_backed_up_and_proven_before_it_is_migrated(Database database) {
        Installation installation = old(database, true);
        Map<String, List<String>> before = installation.rows();
        installation.close();

        Path file;
        try (TestParley upgraded = TestParley.startOn(database, installation.settings())) {
            String fileName = upgraded.bean(Sql.class).first("select file_name from backup where cause = 'BEFORE_UPGRADE' and state = 'PROVEN'", Map.of(),
                    row -> row.text("file_name")).orElseThrow();
            file = installation.data().resolve("backups").resolve(fileName);
            assertThat(file).isRegularFile();
            assertThat(upgraded.count("select count(*) as n from activity where kind = 'BACKUP_PROVEN'", Map.of())).isEqualTo(1);
            assertThat(upgraded.count("select count(*) as n from person where name = 'Head of it'", Map.of())).isEqualTo(1);
        }
        try (TestParley again = TestParley.startOn(database, installation.settings())) {
            assertThat(again.count("select count(*) as n from backup", Map.of())).as("nothing to migrate any more").isEqualTo(1);
        }
        for (Database either : Database.values()) {
            Installation target = Installation.empty(either);
            target.restore(file).expectRestored();
            Map<String, List<String>> restored = target.rows();
            before.forEach((table, rows) -> assertThat(told(restored.get(table))).as(table).isEqualTo(told(rows)));
            assertThat(target.number("select count(*) from flyway_schema_history where version = '0060'")).as("restored at its schema, then migrated").isEqualTo(1);
            target.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_start_is_refused_where_no_proven_backup_can_be_made_and_nothing_was_changed(Database database) throws IOException {
        Installation installation = old(database, true);
        Map<String, List<String>> before = installation.rows();
        installation.close();
        Path inTheWay = Files.writeString(installation.data().resolve("in-the-way"), "a file, not a folder");
        Settings settings = new Settings(installation.data(), installation.url(), Map.of("parley.backups", inTheWay.toString()));

        assertThatThrownBy(() -> TestParley.startOn(database, settings)).hasStackTraceContaining("no proven backup could be made before")
                .hasStackTraceContaining("from schema 0043 to");

        assertThat(installation.rows()).isEqualTo(before);
        assertThat(installation.number("select count(*) from flyway_schema_history where version = '0060'")).isZero();
        installation.close();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_database_without_a_row_needs_no_backup(Database database) {
        Installation installation = old(database, false);
        installation.close();
        try (TestParley upgraded = TestParley.startOn(database, installation.settings())) {
            assertThat(upgraded.count("select count(*) as n from backup", Map.of())).isZero();
        }
        assertThat(installation.data().resolve("backups")).doesNotExist();
    }

    private static Installation old(Database database, boolean withRows) {
        Installation installation = Installation.empty(database);
        Migrations migrations = new Migrations(installation.url(), "sa", "");
        try {
            migrations.upTo(BEFORE);
            migrations.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        if (withRows) {
            installation.open(connection -> {
                UUID head = UUID.randomUUID();
                UUID department = UUID.randomUUID();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into department (id, name, version) values ('" + department + "', 'IT', 0)");
                    statement.execute("insert into person (id, name, email, login, department_id, active, created_at, version) values ('" + head
                            + "', 'Head of it', 'h@fennwick.example', 'h@fennwick.example', '" + department + "', true, timestamp with time zone '2026-01-02 03:04:05.678901+00:00', 0)");
                    statement.execute("update department set head_id = '" + head + "'");
                }
            });
        }
        return installation;
    }

    /** But for what is empty: a column that came later is. */
    private static List<String> told(List<String> rows) {
        return rows.stream().map(row -> row.replaceAll("[a-z_]+=null(, )?", "").replace(", }", "}")).toList();
    }
}
