package parley.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.Settings;
import parley.platform.Secrets;
import parley.platform.database.EmbeddedDatabase;
import parley.testing.Database;
import parley.testing.JavaProgram;
import parley.testing.TestParley;

/** A data folder and a database, looked at from outside of the program, with queries of the test's own. */
record Installation(Path data, String url) {

    /** Written by hand, so that a table that disappears from backups by mistake is noticed. */
    private static final Set<String> NOT_IN_A_BACKUP = Set.of(
            "session", "failed_sign_in", "scheduled_tasks", "backup", "backup_watch", "record_verification", "search_queue", "ticket_text", "flyway_schema_history");

    static Installation of(TestParley parley) {
        return new Installation(Path.of(parley.setting("parley.data")), parley.setting("datasources.default.url"));
    }

    static Installation empty(Database database) {
        Settings settings = database.empty(Map.of());
        return new Installation(settings.data(), settings.databaseUrl().isEmpty() ? EmbeddedDatabase.url(settings.data()) : settings.databaseUrl());
    }

    Settings settings() {
        return new Settings(data, url, Map.of());
    }

    boolean isEmbedded() {
        return EmbeddedDatabase.isMeantBy(url);
    }

    /** What the command printed, which ends with how it went. */
    record Outcome(boolean restored, String text) {

        Outcome expectRestored() {
            assertThat(restored).as(text).isTrue();
            return this;
        }

        Outcome expectRefused(String because) {
            assertThat(restored).as(text).isFalse();
            assertThat(text).contains("Not restored. ").contains(because);
            return this;
        }
    }

    Outcome restore(Path file) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean restored = new RestoreCommand(data, url, "sa", "", new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(file.toString()));
        return new Outcome(restored, printed.toString(StandardCharsets.UTF_8));
    }

    /** The command as {@code docs/operating.md} has it, as a process of its own. */
    Outcome restoreByCommand(Path file) {
        ProcessBuilder command = JavaProgram.of(JavaProgram.PARLEY, false, "restore", file.toString());
        command.environment().put("PARLEY_DATA", data.toString());
        command.environment().put("PARLEY_DATABASE_URL", isEmbedded() ? "" : url);
        try {
            Process running = command.start();
            String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(running.waitFor() == 0, printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Every file of the folder with its contents, and every relation of the database. */
    String fingerprint() {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.toList()) {
                there.put(data.relativize(path).toString(), Files.isRegularFile(path) ? Secrets.sha256(Files.readAllBytes(path)) : "a folder");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return there + (isEmbedded() ? "" : pairs("select relname, cast(relfilenode as varchar) from pg_class where relnamespace = 'public'::regnamespace").toString());
    }

    /** Everything that a backup is to hold, but for what was written down about backups themselves. */
    Contents contents() {
        Map<String, List<String>> rows = rows();
        Set<String> aboutBackups = new TreeSet<>();
        rows.computeIfPresent("activity", (table, all) -> all.stream().filter(row -> {
            boolean counts = !row.contains("kind=BACKUP_");
            if (!counts) {
                aboutBackups.add(row.replaceAll(".*[{ ]seq=(\\d+).*", "$1"));
            }
            return counts;
        }).toList());
        rows.computeIfPresent("outbox", (table, all) -> all.stream()
                .filter(row -> !aboutBackups.contains(row.replaceAll(".*activity_seq=(\\d+).*", "$1"))).toList());
        return new Contents(rows, files());
    }

    /** Every table that a backup is to hold, every row as text, sorted. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        open(connection -> {
            for (String table : tables(connection)) {
                if (!NOT_IN_A_BACKUP.contains(table)) {
                    rows.put(table, rows(connection, table));
                }
            }
        });
        return rows;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Map<String, String> values = new TreeMap<>();
                for (int column = 1; column <= columns; column++) {
                    values.put(row.getMetaData().getColumnName(column), text(row, column));
                }
                rows.add(values.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(column).toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("timestamp")) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }
        Object value = row.getObject(column);
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    long number(String query) {
        long[] number = new long[1];
        open(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
                row.next();
                number[0] = row.getLong(1);
            }
        });
        return number[0];
    }

    Map<String, String> pairs(String query) {
        Map<String, String> pairs = new TreeMap<>();
        open(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    pairs.put(row.getString(1), row.getString(2));
                }
            }
        });
        return pairs;
    }

    /** SHA-256 of the contents of attachments, by their keys. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(data.resolve("attachments"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Secrets.sha256(Files.readAllBytes(path)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    @FunctionalInterface
    interface Work {
        void with(Connection connection) throws SQLException;
    }

    void open(Work work) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            work.with(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Closes an embedded database that only this test has open. */
    void close() {
        if (isEmbedded()) {
            open(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN");
                }
            });
        }
    }
}
