package parley.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import parley.Settings;

/** The two databases that Parley runs on; each is the real thing. */
public enum Database {
    H2,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    /** Settings for a server on a new, empty database of this kind. */
    public Settings empty(java.util.Map<String, Object> more) {
        Path data = temporaryFolder();
        return new Settings(data, this == H2 ? "" : newPostgresDatabase(), more);
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("parley-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static synchronized String newPostgresDatabase() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("commit_delay", "2000")
                        .setServerConfig("commit_siblings", "3")
                        .setServerConfig("random_page_cost", "1.1").setPGStartupWait(Duration.ofMinutes(2)).start();
            }
            String name = "parley" + NUMBER.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
