package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import parley.platform.sql.Sql;
import parley.testing.Database;
import parley.testing.ServerProcess;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * The demo company with a number of older tickets, for a server to be started on. It is made inside this process, where
 * statements and syncs can be counted; nothing is timed here.
 *
 * @param database which it is
 * @param tickets how many older ones
 * @param data the folder of the server
 * @param url of the server's database; empty where it is embedded
 * @param employees eight of them
 * @param supervisor of every queue
 */
record MadeDesk(Database database, int tickets, Path data, String url, List<Visitor> employees, Visitor supervisor) {

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration LOAD = Duration.ofSeconds(5);
    private static final double MEGABYTE = 1_000_000;
    private static final double EACH = 10_000;

    static MadeDesk of(Database database, int tickets) {
        return of(database, tickets, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * @param sizes takes how much there is
     * @param figures takes what is counted
     */
    static MadeDesk of(Database database, int tickets, List<String> sizes, List<Figure> figures) {
        long begun = System.nanoTime();
        try (TestParley parley = TestParley.startWithoutCompany(database,
                Map.of("parley.demo", true, "parley.demo-tickets", tickets, "parley.zone", "Europe/Berlin", "parley.test.machine-clock", true))) {
            if (database == Database.H2) {
                parley.run("keep-search-fresh");
            } else {
                parley.sql("analyze", Map.of());
            }
            parley.run("keep-courses");
            List<Visitor> employees = parley.bean(Sql.class).list("""
                    select p.id from person p where not exists (select 1 from person_role r where r.person_id = p.id and r.role <> 'EMPLOYEE')
                    order by p.email limit 8""", Map.of(), row -> parley.as(row.uuid("id")));
            Visitor supervisor = parley.bean(Sql.class).first("select id from person where email = 'maren@fennwick.example'", Map.of(), row -> parley.as(row.uuid("id"))).orElseThrow();
            MadeDesk desk = new MadeDesk(database, tickets, Path.of(parley.setting("parley.data")),
                    database == Database.H2 ? "" : parley.setting("datasources.default.url"), employees, supervisor);
            System.out.printf("%s with %d older tickets is there after %.0f s%n", database, tickets, (System.nanoTime() - begun) / 1e9);
            sizes.add("%s: %,d tickets, %,d messages, %,d entries in the record.".formatted(desk.on(), rows(parley, "ticket"), rows(parley, "message"), rows(parley, "activity")));
            figures.addAll(desk.counted(parley));
            return desk;
        }
    }

    /** A server of its own on it, as an operator starts one. */
    ServerProcess launch() {
        return ServerProcess.launch(data, url);
    }

    String on() {
        return database == Database.H2 ? "H2" : "PostgreSQL";
    }

    private List<Figure> counted(TestParley parley) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.value("disk per 10,000 tickets, their words included", on(), "MB", 45, 25, disk(parley) / MEGABYTE / (rows(parley, "ticket") / EACH)));
        List<Wire> wires = employees.stream().map(Wire::of).toList();
        IntConsumer file = client -> wires.get(client).post("/api/tickets", Request.TICKET);
        Timings.of(wires.size(), Request.UNBOUNDED, WARM_UP, file);
        String ticket = Request.longTalk(employees.get(0));
        figures.add(statements(parley, "create", 8, 2, () -> file.accept(0)));
        figures.add(statements(parley, "list", 3, 1, () -> wires.get(0).get(Request.LIST)));
        figures.add(statements(parley, "ticket page", 5, 2, () -> wires.get(0).get(ticket)));
        try (Syncs syncs = Syncs.of(parley)) {
            figures.add(Figure.value("syncs per ticket, 1 client", on(), "", 1, 1, each(syncs, Timings.of(1, Request.UNBOUNDED, LOAD, file))));
            figures.add(Figure.value("syncs per ticket, 8 clients", on(), "", 0.5, 0.2, each(syncs, Timings.of(wires.size(), Request.UNBOUNDED, LOAD, file))));
        }
        return figures;
    }

    private static double each(Syncs syncs, Timings filed) {
        return (double) syncs.sinceLast() / filed.count();
    }

    private Figure statements(TestParley parley, String what, double must, double stretch, Runnable request) {
        return Figure.value("statements per " + what, on(), "", must, stretch, parley.statements(request).size());
    }

    private double disk(TestParley parley) {
        if (database == Database.POSTGRESQL) {
            return parley.count("select pg_database_size(current_database()) as n", Map.of());
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long rows(TestParley parley, String table) {
        return parley.count("select count(*) as n from " + table, Map.of());
    }
}
