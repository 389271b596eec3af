package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The demo company with a number of older tickets, and the requests by which it is measured. */
final class MeasuredDesk implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int UNBOUNDED = 20_000;
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration LOAD = Duration.ofSeconds(5);
    private static final Duration ALONE = Duration.ofSeconds(3);
    private static final int PAGES = 20;
    private static final int MESSAGES = 20;
    private static final int TALKS = 100;
    private static final String RARE = "quokkaphone";
    private static final String REPLY = "{\"body\": \"It is still so.\"}";
    private static final String TICKET = """
            {"kind": "INCIDENT", "title": "It beeps", "body": "And shows nothing.", "impact": "ONE", "urgency": "HINDERED"}""";
    private static final double MEGABYTE = 1_000_000;
    private static final double EACH = 10_000;

    private final TestParley parley;
    private final int tickets;
    private final List<Visitor> employees;
    private final List<Wire> wires;
    private final Wire supervisor;

    private MeasuredDesk(TestParley parley, int tickets) {
        this.parley = parley;
        this.tickets = tickets;
        this.employees = parley.bean(Sql.class).list("""
                select p.id from person p where not exists (select 1 from person_role r where r.person_id = p.id and r.role <> 'EMPLOYEE')
                order by p.email limit 8""", Map.of(), row -> parley.as(row.uuid("id")));
        this.wires = employees.stream().map(Wire::of).toList();
        this.supervisor = Wire.of(parley.as(id("select id from person where email = 'maren@fennwick.example'")));
    }

    static MeasuredDesk open(Database database, int tickets) {
        long begun = System.nanoTime();
        TestParley parley = TestParley.startWithoutCompany(database, Map.of("parley.demo", true, "parley.demo-tickets", tickets));
        if (database == Database.H2) {
            parley.run("keep-search-fresh");
        } else {
            parley.sql("analyze", Map.of());
        }
        parley.run("keep-courses");
        System.out.printf("%s with %d older tickets is there after %.0f s%n", database, tickets, (System.nanoTime() - begun) / 1e9);
        return new MeasuredDesk(parley, tickets);
    }

    String size() {
        return "%s: %,d tickets, %,d messages, %,d entries in the record.".formatted(on(), count("ticket"), count("message"), count("activity"));
    }

    List<Figure> all(double smallTail) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.value("disk per 10,000 tickets, their words included", on(), "MB", 45, 25, disk() / MEGABYTE / (count("ticket") / EACH)));
        figures.add(lists());
        Figure tail = listTail();
        figures.add(tail);
        figures.add(Figure.value("the same against 1,000 tickets", on(), "times", 1.5, 1.2, tail.measured() / smallTail));
        figures.addAll(supervision());
        figures.addAll(conversation());
        figures.addAll(search());
        figures.addAll(creation());
        figures.add(Figure.value("memory after the load, clients included", on(), "MB", 600, 350, Memory.held() / MEGABYTE));
        return figures;
    }

    /** A page of 50 of one's own tickets. */
    Figure lists() {
        IntConsumer list = client -> wires.get(client).get("/api/tickets?limit=50");
        Timings.of(CLIENTS, UNBOUNDED, WARM_UP, list);
        return Figure.rate("list of 50, 8 clients, %,d tickets".formatted(tickets), on(), 1_500, 4_000, Timings.of(CLIENTS, UNBOUNDED, LOAD, list));
    }

    Figure listTail() {
        IntConsumer list = client -> wires.get(client).get("/api/tickets?limit=50");
        return Figure.tail("list of 50, 1 client, 99 %%, %,d tickets".formatted(tickets), on(), 10, 4, Timings.of(1, UNBOUNDED, ALONE, list));
    }

    private List<Figure> supervision() {
        List<Figure> figures = new ArrayList<>();
        List.of("/api/now", "/api/response", "/api/response?period=2026-02", "/api/response?period=2025-Q4", "/api/desk").forEach(page -> {
            IntConsumer look = client -> supervisor.get(page);
            look.accept(0);
            look.accept(0);
            figures.add(Figure.median("supervisor's page `" + page.replace("/api", "") + "`", on(), 200, 50, Timings.of(1, PAGES, ALONE, look)));
        });
        return figures;
    }

    private List<Figure> conversation() {
        String ticket = filed(0, "The long story of a " + RARE);
        for (int message = 1; message < MESSAGES; message++) {
            employees.get(0).post(ticket + "/replies", Map.of("body", "And then there is this, number " + message)).expect(201);
        }
        IntConsumer read = client -> wires.get(0).get(ticket);
        Timings.of(1, UNBOUNDED, Duration.ofSeconds(1), read);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.median("ticket with 20 messages", on(), 5, 2, Timings.of(1, UNBOUNDED, ALONE, read)));
        figures.add(statements("ticket page", 5, 2, () -> read.accept(0)));
        List<List<String>> open = IntStream.range(0, CLIENTS).mapToObj(client -> IntStream.range(0, TALKS).mapToObj(number -> filed(client, "It still beeps")).toList()).toList();
        int[] sent = new int[CLIENTS];
        IntConsumer reply = client -> wires.get(client).post(open.get(client).get(sent[client]++ % TALKS) + "/replies", REPLY);
        Timings.of(CLIENTS, UNBOUNDED, WARM_UP, reply);
        figures.add(Figure.rate("reply, 8 clients, each to %d tickets in turn".formatted(TALKS), on(), 700, 2_000, Timings.of(CLIENTS, UNBOUNDED, LOAD, reply)));
        return figures;
    }

    private String filed(int client, String title) {
        return path(employees.get(client).post("/api/tickets", Samples.aTicket(title)).expect(201));
    }

    private List<Figure> search() {
        if (parley.database() == Database.H2) {
            parley.run("keep-search-fresh");
        }
        return List.of(
                Figure.median("search, few hits", on(), 5, 2, searched(RARE)),
                Figure.median("search, many hits", on(), 30, 10, searched("the")));
    }

    private Timings searched(String words) {
        IntConsumer search = client -> supervisor.get("/api/search?words=" + words);
        Timings.of(1, UNBOUNDED, ALONE, search);
        return Timings.of(1, 1_000, ALONE, search);
    }

    /** On a desk that has nothing else to write. */
    Figure creates() {
        IntConsumer file = client -> wires.get(client).post("/api/tickets", TICKET);
        Timings.of(CLIENTS, UNBOUNDED, WARM_UP, file);
        return created(Timings.of(CLIENTS, UNBOUNDED, LOAD, file));
    }

    private Figure created(Timings together) {
        double stretch = parley.database() == Database.H2 ? 1_500 : 1_600;
        return Figure.rate("create, 8 clients, %,d tickets".formatted(tickets), on(), 600, stretch, together);
    }

    private List<Figure> creation() {
        IntConsumer file = client -> wires.get(client).post("/api/tickets", TICKET);
        Timings.of(CLIENTS, UNBOUNDED, WARM_UP, file);
        List<Figure> figures = new ArrayList<>();
        figures.add(statements("create", 8, 2, () -> file.accept(0)));
        figures.add(statements("list", 3, 1, () -> wires.get(0).get("/api/tickets?limit=50")));
        figures.add(Figure.median("create, 1 client", on(), 4, 1.5, Timings.of(1, UNBOUNDED, ALONE, file)));
        figures.add(created(Timings.of(CLIENTS, UNBOUNDED, LOAD, file)));
        // Counting takes time of its own, so nothing is timed meanwhile.
        try (Syncs syncs = Syncs.of(parley)) {
            figures.add(Figure.value("syncs per ticket, 1 client", on(), "", 1, 1, each(syncs, Timings.of(1, UNBOUNDED, ALONE, file))));
            figures.add(Figure.value("syncs per ticket, 8 clients", on(), "", 0.5, 0.2, each(syncs, Timings.of(CLIENTS, UNBOUNDED, LOAD, file))));
        }
        return figures;
    }

    private static double each(Syncs syncs, Timings filed) {
        return (double) syncs.sinceLast() / filed.count();
    }

    private Figure statements(String what, double must, double stretch, Runnable request) {
        return Figure.value("statements per " + what, on(), "", must, stretch, parley.statements(request).size());
    }

    private double disk() {
        if (parley.database() == Database.POSTGRESQL) {
            return parley.count("select pg_database_size(current_database()) as n", Map.of());
        }
        try (Stream<Path> files = Files.walk(Path.of(parley.setting("parley.data")))) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String on() {
        return parley.database() == Database.H2 ? "H2" : "PostgreSQL";
    }

    private long count(String table) {
        return parley.count("select count(*) as n from " + table, Map.of());
    }

    private UUID id(String text) {
        return parley.bean(Sql.class).first(text, Map.of(), row -> row.uuid("id")).orElseThrow();
    }

    private static String path(Answer ticket) {
        return "/api/tickets/" + ticket.number("/number");
    }

    @Override
    public void close() {
        parley.close();
    }
}
