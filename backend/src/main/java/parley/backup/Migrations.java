package parley.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import parley.platform.database.EmbeddedDatabase;

/** Brings an empty database to the schema of a backup, and from there to that of this program. */
record Migrations(String url, String user, String password) {

    private static final String H2 = "h2";
    private static final String POSTGRESQL = "postgresql";

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

    /**
     * A backup of either database goes into either, and the last change of the schema may be for one of them alone.
     *
     * @throws RestoreRefused where the program does not know the schema of the backup yet
     */
    void checkKnown(Manifest manifest) {
        MigrationVersion newest = Stream.of(H2, POSTGRESQL)
                .flatMap(kind -> Arrays.stream(configuration(kind).load().info().all()))
                .filter(migration -> migration.getVersion() != null)
                .map(migration -> migration.getVersion())
                .max(MigrationVersion::compareTo).orElseThrow();
        if (MigrationVersion.fromVersion(manifest.schemaVersion()).compareTo(newest) > 0) {
            throw new RestoreRefused("The backup was made by a newer Parley (" + manifest.program() + ", schema " + manifest.schemaVersion()
                    + "); this one knows the schema up to " + newest + ". Use that version or a later one");
        }
    }

    private FluentConfiguration configuration() {
        return configuration(EmbeddedDatabase.isMeantBy(url) ? H2 : POSTGRESQL);
    }

    private FluentConfiguration configuration(String kind) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + kind);
    }
}
