package parley.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import parley.platform.database.EmbeddedDatabase;

/** Brings an empty database to the schema of a backup, and from there to that of this program. */
record Migrations(String url, String user, String password) {

    /** To the schema that the backup was taken from. */
    void upTo(String version) {
        configuration().target(version + "?").load().migrate();
    }

    void upToNow() {
        configuration().load().migrate();
    }

    /**
     * Closes an embedded database. Its check constraints belong to the sessions that made them, which are gone; when it is
     * opened again, they are its own.
     */
    void close() throws SQLException {
        if (EmbeddedDatabase.isMeantBy(url)) {
            try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }

    /** @throws RestoreRefused where the program does not know the schema of the backup yet */
    void checkKnown(Manifest manifest) {
        MigrationVersion newest = Arrays.stream(configuration().load().info().all())
                .filter(migration -> migration.getVersion() != null)
                .map(migration -> migration.getVersion())
                .max(MigrationVersion::compareTo).orElseThrow();
        if (MigrationVersion.fromVersion(manifest.schemaVersion()).compareTo(newest) > 0) {
            throw new RestoreRefused("The backup was made by a newer Parley (" + manifest.program() + ", schema " + manifest.schemaVersion()
                    + "); this one knows the schema up to " + newest + ". Use that version or a later one");
        }
    }

    private FluentConfiguration configuration() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (EmbeddedDatabase.isMeantBy(url) ? "h2" : "postgresql"));
    }
}
