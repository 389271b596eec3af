package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import parley.Settings;
import parley.platform.sql.Sql;
import parley.testing.Database;
import parley.testing.MovableClock;
import parley.testing.ServerProcess;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * The demo company with a number of older tickets, for a server to be started on. It is made inside this process, and what
 * is counted is counted here afterwards; nothing is timed here.
 *
 * @param database which it is
 * @param tickets how many older ones
 * @param data the folder of the server
 * @param url of the server's database; empty where it is embedded
 * @param employees eight of them
 * @param analyst who has worked most
 * @param supervisor of every queue
 * @param today the day of the server's clock
 * @param size how much there is, in words
 * @param all how many tickets it has
 * @param disk bytes that it takes
 */
record MadeDesk(
        Database database, int tickets, Path data, String url, List<Visitor> employees, Visitor analyst, Visitor supervisor, LocalDate today, String size, long all, long disk) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Map<String, Object> SETTINGS = Map.of("parley.zone", ZONE.getId(), MovableClock.MACHINES, true);

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration LOAD = Duration.ofSeconds(5);
    private static final int QUIET_LOOKS = 6;
    private static final int MOST_LOOKS = 40;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final double MEGABYTE = 1_000_000;
    private static final double EACH = 10_000;

    static MadeDesk of(Database database, int tickets) {
        long begun = System.nanoTime();
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put("parley.demo", true);
        settings.put("parley.demo-tickets", tickets);
        try (TestParley parley = TestParley.startWithoutCompany(database, settings)) {
            if (database == Database.H2) {
                parley.run("keep-search-fresh");
            } else {
                parley.sql("analyze", Map.of());
            }
            parley.run("keep-courses");
            List<Visitor> employees = parley.bean(Sql.class).list("""
                    select p.id from person p where not exists (select 1 from person_role r where r.person_id = p.id and r.role <> 'EMPLOYEE')
                    order by p.email limit 8""", Map.of(), row -> parley.as(row.uuid("id")));
            Visitor analyst = person(parley, "select assignee_id as id from ticket where assignee_id is not null group by assignee_id order by count(*) desc limit 1");
            Visitor supervisor = person(parley, "select id from person where email = 'maren@fennwick.example'");
            String size = "%,d tickets, %,d messages, %,d entries in the record".formatted(rows(parley, "ticket"), rows(parley, "message"), rows(parley, "activity"));
            System.out.printf("%s with %s is there after %.0f s%n", database, size, (System.nanoTime() - begun) / 1e9);
            Path data = Path.of(parley.setting("parley.data"));
            return new MadeDesk(database, tickets, data, database == Database.H2 ? "" : parley.setting("datasources.default.url"), employees, analyst, supervisor,
                    LocalDate.ofInstant(parley.bean(Clock.class).instant(), ZONE), size, rows(parley, "ticket"),
                    database == Database.H2 ? bytes(data) : parley.count("select pg_database_size(current_database()) as n", Map.of()));
        }
    }

    /**
     * Once the embedded database has given back what the load left behind: a server of its own runs until its folder has
     * been as large for a minute, or some minutes have passed. What it holds then is counted when the server has ended.
     */
    MadeDesk atRest() {
        if (database == Database.POSTGRESQL) {
            return this;
        }
        long begun = System.nanoTime();
        ServerProcess server = launch();
        try {
            long before = 0;
            for (int look = 0, quiet = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                long now = bytes(data);
                quiet = now == before ? quiet + 1 : 0;
                before = now;
            }
        } finally {
            server.end();
        }
        long rest = bytes(data);
        System.out.printf("%s has %.0f MB after %.0f s of rest, where the load left %.0f%n", database, rest / MEGABYTE, (System.nanoTime() - begun) / 1e9, disk / MEGABYTE);
        return new MadeDesk(database, tickets, data, url, employees, analyst, supervisor, today, size, all, rest);
    }

    /** A server of its own on it, as an operator starts one. */
    ServerProcess launch() {
        return ServerProcess.launch(data, url);
    }

    String on() {
        return database == Database.H2 ? "H2" : "PostgreSQL";
    }

    /** What the disk holds, and how many statements and syncs it takes, once the server has ended. */
    List<Figure> counted() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.value("disk per 10,000 tickets, their words included", on(), "MB", 45, 25, disk / MEGABYTE / (all / EACH)));
        try (TestParley parley = TestParley.startOn(database, new Settings(data, url, SETTINGS))) {
            List<Visitor> people = employees.stream().map(person -> person.at(parley.anybody().server())).toList();
            List<Wire> wires = people.stream().map(Wire::of).toList();
            IntConsumer file = client -> wires.get(client).post("/api/tickets", Request.TICKET);
            Timings.of(wires.size(), Request.UNBOUNDED, WARM_UP, file);
            String ticket = Request.longTalk(people.get(0));
            figures.add(statements(parley, "create", 8, 2, () -> file.accept(0)));
            figures.add(statements(parley, "list", 3, 1, () -> wires.get(0).get(Request.LIST)));
            figures.add(statements(parley, "ticket page", 5, 2, () -> wires.get(0).get(ticket)));
            try (Syncs syncs = Syncs.of(parley)) {
                figures.add(Figure.value("syncs per ticket, 1 client", on(), "", 1, 1, each(syncs, Timings.of(1, Request.UNBOUNDED, LOAD, file))));
                figures.add(Figure.value("syncs per ticket, 8 clients", on(), "", 0.5, 0.2, each(syncs, Timings.of(wires.size(), Request.UNBOUNDED, LOAD, file))));
            }
        }
        return figures;
    }

    private static double each(Syncs syncs, Timings filed) {
        return (double) syncs.sinceLast() / filed.count();
    }

    private Figure statements(TestParley parley, String what, double must, double stretch, Runnable request) {
        return Figure.value("statements per " + what, on(), "", must, stretch, parley.statements(request).size());
    }

    private static long bytes(Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Visitor person(TestParley parley, String which) {
        return parley.bean(Sql.class).first(which, Map.of(), row -> parley.as(row.uuid("id"))).orElseThrow();
    }

    private static long rows(TestParley parley, String table) {
        return parley.count("select count(*) as n from " + table, Map.of());
    }
}
