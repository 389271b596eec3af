package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.Parley;
import parley.Settings;
import parley.platform.Secrets;
import parley.platform.job.RecurringJob;
import parley.platform.start.Preparations;
import parley.platform.sql.Sql;
import parley.record.VerifyCommand;

/** A real server on a real database, with a clock that a test moves. */
public final class TestParley implements AutoCloseable {

    private final Database database;
    private final ApplicationContext context;
    private final URI address;
    private Company company;
    private final Map<Set<String>, String> rowCounts = new HashMap<>();
    private String tablesWithRows;

    private TestParley(Database database, ApplicationContext context) {
        this.database = database;
        this.context = context;
        this.address = context.getBean(EmbeddedServer.class).getURI();
    }

    /** A server on a new, empty database; the scheduler is off, so that a test runs the jobs it is about. */
    public static TestParley start(Database database) {
        return start(database, Map.of());
    }

    public static TestParley start(Database database, Map<String, Object> settings) {
        return start(database, database.empty(forTests(settings)));
    }

    /** A server on a new, empty database into which the company does not move. */
    public static TestParley startWithoutCompany(Database database, Map<String, Object> settings) {
        return new TestParley(database, Parley.start(database.empty(forTests(settings))));
    }

    /** A server on a database that holds a desk already; nobody else moves in. */
    public static TestParley startOn(Database database, Settings settings) {
        return new TestParley(database, Parley.start(new Settings(settings.data(), settings.databaseUrl(), forTests(settings.more()))));
    }

    private static Map<String, Object> forTests(Map<String, Object> settings) {
        Map<String, Object> more = new HashMap<>();
        more.put("micronaut.server.port", -1);
        more.put("parley.scheduler.enabled", false);
        more.put("parley.zone", "UTC");
        more.putAll(settings);
        return more;
    }

    public static TestParley start(Database database, Settings settings) {
        TestParley parley = new TestParley(database, Parley.start(settings));
        parley.company = Company.create(parley);
        return parley;
    }

    /** Another node on the same database; only the server database takes several. */
    public TestParley secondNode() {
        String url = context.getProperty("datasources.default.url", String.class).orElseThrow();
        Path data = Path.of(context.getProperty("parley.data", String.class).orElseThrow());
        TestParley node = new TestParley(database, Parley.start(new Settings(data, url, forTests(Map.of()))));
        node.clock().setTo(clock().instant());
        node.company = company;
        return node;
    }

    public Database database() {
        return database;
    }

    /** The people of the desk under test. */
    public Company company() {
        return company;
    }

    public MovableClock clock() {
        return context.getBean(MovableClock.class);
    }

    public void advance(Duration duration) {
        clock().advance(duration);
    }

    /** A setting of the server. */
    public String setting(String name) {
        return context.getProperty(name, String.class).orElseThrow();
    }

    /** A bean of the server, for what has no address, such as a job. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Names of all jobs that the scheduler runs. */
    public List<String> jobs() {
        return context.getBeansOfType(RecurringJob.class).stream().map(RecurringJob::name).sorted().toList();
    }

    /** Runs a job that the scheduler would run. */
    public void run(String job) {
        context.getBeansOfType(RecurringJob.class).stream().filter(each -> each.name().equals(job)).findFirst().orElseThrow().run();
    }

    public Visitor anybody() {
        return new Visitor(address, Map.of());
    }

    /** The person in a browser: with a session, as a sign-in would have made it. */
    public Visitor as(UUID person) {
        String token = Secrets.token();
        Instant now = bean(Clock.class).instant();
        sql("insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values (:hash, :person, :now, :now, :later)",
                Map.of("hash", Secrets.sha256(token), "person", person, "now", now, "later", now.plus(Duration.ofDays(3650))));
        return new Visitor(address, Map.of("Cookie", "sid=" + token, "X-CSRF-Token", Secrets.sha256("csrf." + token)));
    }

    /** Runs a statement beside the server, to arrange what no person does. */
    public int sql(String text, Map<String, ?> parameters) {
        return bean(Sql.class).update(text, parameters);
    }

    /** One number out of the database, to see what was really written. */
    public long count(String text, Map<String, ?> parameters) {
        return bean(Sql.class).first(text, parameters, row -> row.number("n")).orElseThrow();
    }

    /** The statements that the server sends while the work is done. */
    public List<String> statements(Runnable work) {
        return bean(CountedStatements.class).during(work);
    }

    /** The same, with what was put into them. */
    public List<SentStatement> sentStatements(Runnable work) {
        return bean(CountedStatements.class).sentDuring(work);
    }

    /** The record as the command verifies it, beside the server. */
    public void expectSoundRecord() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean sound = new VerifyCommand(Path.of(setting("parley.data")), setting("datasources.default.url"), setting("datasources.default.username"), "",
                new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of());
        assertThat(sound).as(printed.toString(StandardCharsets.UTF_8)).isTrue();
    }

    /** How many rows every table has but those, and the sum of their versions: two equal answers mean that nothing was written. */
    public String rows(Set<String> but) {
        return bean(Sql.class).first(rowCounts.computeIfAbsent(but, this::rowCounts), Map.of(), row -> row.text("counts")).orElseThrow();
    }

    private String rowCounts(Set<String> but) {
        try (Connection connection = connection()) {
            List<String> counts = new ArrayList<>();
            for (String table : tables(connection)) {
                if (!but.contains(table.replace("\"", ""))) {
                    try (ResultSet version = connection.getMetaData().getColumns(null, "public", table.replace("\"", ""), "version")) {
                        counts.add("'" + table.replace("\"", "") + " ' || (select count(*)" + (version.next() ? " || '/' || coalesce(sum(version), 0)" : "") + " from " + table + ") || ' '");
                    }
                }
            }
            return "select " + String.join(" || ", counts) + " as counts";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection beside the server's. */
    Connection connection() throws SQLException {
        String url = context.getProperty("datasources.default.url", String.class).orElseThrow();
        return DriverManager.getConnection(url, context.getProperty("datasources.default.username", String.class).orElse("sa"), "");
    }

    /** Forgets everything, sets the clock back, and moves the company in again. */
    public void empty() {
        empty(MovableClock.START);
        company = Company.create(this);
    }

    /** Forgets everything and starts anew at that moment, with nobody in it but what a new installation brings. */
    public void empty(Instant moment) {
        clock().setTo(moment);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            boolean server = database == Database.POSTGRESQL;
            statement.execute(server ? "set session_replication_role = replica" : "set referential_integrity false");
            for (String table : withRows(statement)) {
                // PostgreSQL makes new files for a table that is truncated, and for each of its indexes.
                statement.execute((server ? "delete from " : "truncate table ") + table);
            }
            statement.execute(server ? "set session_replication_role = origin" : "set referential_integrity true");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        bean(Preparations.class).run();
    }

    private List<String> withRows(Statement statement) throws SQLException {
        if (tablesWithRows == null) {
            tablesWithRows = tables(statement.getConnection()).stream()
                    .map(table -> "select '" + table + "' as name where exists (select 1 from " + table + ")").collect(Collectors.joining(" union all "));
        }
        List<String> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(tablesWithRows)) {
            while (result.next()) {
                found.add(result.getString("name"));
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet result = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (result.next()) {
                String table = result.getString("TABLE_NAME");
                if (!table.equals("flyway_schema_history") && !table.equals("scheduled_tasks")) {
                    tables.add("\"" + table + "\"");
                }
            }
        }
        return tables;
    }

    @Override
    public void close() {
        context.close();
    }
}
