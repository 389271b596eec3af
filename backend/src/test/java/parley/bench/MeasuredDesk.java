package parley.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import parley.testing.Database;
import parley.testing.ServerProcess;
import parley.testing.Visitor;

/** A made desk and a server of its own on it, and the requests by which the two are timed. */
final class MeasuredDesk implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final Duration LOAD = Duration.ofSeconds(5);
    private static final Duration ALONE = Duration.ofSeconds(3);
    private static final int PAGES = 20;
    private static final int TALKS = 100;
    private static final double MEGABYTE = 1_000_000;

    private final MadeDesk made;
    private final ServerProcess server;
    private final List<Visitor> employees;
    private final List<Wire> wires;
    private final Wire analyst;
    private final Wire supervisor;

    private MeasuredDesk(MadeDesk made, ServerProcess server) {
        this.made = made;
        this.server = server;
        this.employees = made.employees().stream().map(person -> person.at(server.address())).toList();
        this.wires = employees.stream().map(Wire::of).toList();
        this.analyst = Wire.of(made.analyst().at(server.address()));
        this.supervisor = Wire.of(made.supervisor().at(server.address()));
    }

    static MeasuredDesk open(MadeDesk made) {
        return new MeasuredDesk(made, made.launch());
    }

    List<Figure> all(double smallTail) {
        List<Figure> figures = new ArrayList<>();
        figures.add(lists());
        Figure tail = listTail();
        figures.add(tail);
        figures.add(Figure.value("the same against 1,000 tickets", on(), "times", 1.5, 1.2, tail.measured() / smallTail));
        figures.addAll(supervision());
        figures.addAll(reading());
        figures.add(replies());
        figures.add(creates());
        figures.add(Figure.median("create, 1 client", on(), 4, 1.5, Timings.of(1, Request.UNBOUNDED, ALONE, this::file)));
        figures.add(Figure.value("memory after the load, server and database", on(), "MB", 600, 350, Memory.ofChildren() / MEGABYTE));
        return figures;
    }

    Figure lists() {
        Timings.untilSteady(CLIENTS, this::list);
        return Figure.rate("list of 50, 8 clients, %,d tickets".formatted(made.tickets()), on(), 1_500, 4_000, Timings.of(CLIENTS, Request.UNBOUNDED, LOAD, this::list));
    }

    Figure listTail() {
        return Figure.tail("list of 50, 1 client, 99 %%, %,d tickets".formatted(made.tickets()), on(), 10, 4, Timings.of(1, Request.UNBOUNDED, ALONE, this::list));
    }

    Figure creates() {
        Timings.untilSteady(CLIENTS, this::file);
        double stretch = made.database() == Database.H2 ? 1_500 : 1_600;
        return Figure.rate("create, 8 clients, %,d tickets".formatted(made.tickets()), on(), 600, stretch, Timings.of(CLIENTS, Request.UNBOUNDED, LOAD, this::file));
    }

    private void list(int client) {
        wires.get(client).get(Request.LIST);
    }

    private void file(int client) {
        wires.get(client).post("/api/tickets", Request.TICKET);
    }

    private List<Figure> supervision() {
        LocalDate today = made.today();
        LocalDate lastQuarter = today.minus(1, IsoFields.QUARTER_YEARS);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("`/now`", "/api/now");
        pages.put("`/response`", "/api/response");
        pages.put("`/response`, last month", "/api/response?period=" + YearMonth.from(today).minusMonths(1));
        pages.put("`/response`, last quarter", "/api/response?period=%d-Q%d".formatted(lastQuarter.getYear(), lastQuarter.get(IsoFields.QUARTER_OF_YEAR)));
        pages.put("`/fairness`", "/api/fairness");
        pages.put("`/fairness/numbers`", "/api/numbers/team");
        List<Figure> figures = new ArrayList<>();
        pages.forEach((name, page) -> figures.add(page("supervisor's page " + name, supervisor, page)));
        figures.add(page("page `/desk` of who has worked most", analyst, "/api/desk"));
        return figures;
    }

    /** Something is filed before each look: what nothing has changed since, H2 answers without reading it again. */
    private Figure page(String name, Wire by, String page) {
        Timings.eachAfter(() -> file(0), PAGES / 2, () -> by.get(page));
        return Figure.median(name, on(), 200, 50, Timings.eachAfter(() -> file(0), PAGES, () -> by.get(page)));
    }

    /** A ticket, and searches for a word that it alone has, and for one that stands nearly everywhere. */
    private List<Figure> reading() {
        String ticket = Request.longTalk(employees.get(0));
        IntConsumer read = client -> wires.get(0).get(ticket);
        Timings.of(1, Request.UNBOUNDED, ALONE, read);
        return List.of(
                Figure.median("ticket with 20 messages", on(), 5, 2, Timings.of(1, Request.UNBOUNDED, ALONE, read)),
                Figure.median("search, few hits", on(), 5, 2, searched(Request.RARE)),
                Figure.median("search, many hits", on(), 30, 10, searched("the")));
    }

    /** The answer to a reply is the whole conversation, so the server is warmed up with others than those that are measured. */
    private Figure replies() {
        Timings.untilSteady(CLIENTS, replying());
        return Figure.rate("reply, 8 clients, each to %d tickets in turn".formatted(TALKS), on(), 700, 2_000,
                Timings.of(CLIENTS, Request.UNBOUNDED, LOAD, replying()));
    }

    private IntConsumer replying() {
        List<List<String>> open = employees.stream()
                .map(employee -> IntStream.range(0, TALKS).mapToObj(number -> Request.filed(employee, "It still beeps")).toList()).toList();
        int[] sent = new int[CLIENTS];
        return client -> wires.get(client).post(open.get(client).get(sent[client]++ % TALKS) + "/replies", Request.REPLY);
    }

    private Timings searched(String words) {
        IntConsumer search = client -> supervisor.get("/api/search?words=" + words);
        Timings.of(1, Request.UNBOUNDED, ALONE, search);
        return Timings.of(1, 1_000, ALONE, search);
    }

    private String on() {
        return made.on();
    }

    @Override
    public void close() {
        server.end();
    }
}
