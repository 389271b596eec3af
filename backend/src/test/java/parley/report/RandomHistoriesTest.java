package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.platform.problem.Refusal;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.report.KeptCourse.Waited;
import parley.report.ReportQueries.Due;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketStatus;
import parley.ticket.Words;

/**
 * Whatever happens to tickets through the services, the report says what somebody finds who reads the record from its
 * beginning with nothing but a pencil. The desk is open round the clock, so that promises can be added up by hand too.
 */
@OnBothDatabases
class RandomHistoriesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int TICKETS = 60;
    private static final int STEPS = 320;

    private final TestParley parley;
    private final Histories histories;

    RandomHistoriesTest(TestParley parley) {
        this.parley = parley;
        this.histories = new Histories(parley);
    }

    @Test
    void the_report_is_what_the_record_says() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        happen(new Random(seed));
        var records = records();
        Instant now = parley.clock().instant();

        Answer report = parley.as(histories.supervisor).get("/api/response?period=2026-W10").expect(200);

        var week = records.stream().filter(record -> !record.asked.isBefore(MONDAY) && record.asked.isBefore(MONDAY.plus(WEEK))).toList();
        assertThat(report.number("/firstResponse/tickets")).as("tickets, seed %s", seed).isEqualTo(week.size());
        same(report, "/firstResponse", week, record -> record.answer(now), seed);
        same(report, "/requesterWait", week, record -> record.ourTurn(now), seed);
        same(report, "/firstResolution", week, record -> record.firstSolved(now), seed);
        same(report, "/fullResolution/waits", week, record -> record.lastSolved(now), seed);

        long resolved = week.stream().filter(record -> record.isDecided(now)).count();
        long back = week.stream().filter(record -> record.isDecided(now) && record.cameBack()).count();
        if (resolved >= Shown.COUNTS_FROM) {
            assertThat(report.number("/comebacks/reopened/all")).as("solved, seed %s", seed).isEqualTo(resolved);
            assertThat(report.number("/comebacks/reopened/part")).as("came back, seed %s", seed).isEqualTo(back);
        }
        assertThat(report.number("/backlog/open")).as("open, seed %s", seed).isEqualTo(records.stream().filter(record -> record.isOpenAt(now)).count());
        assertThat(report.number("/backlog/openBefore")).as("open a week ago, seed %s", seed)
                .isEqualTo(records.stream().filter(record -> record.isOpenAt(now.minus(WEEK))).count());

        var due = records.stream().flatMap(record -> record.promises(now).stream())
                .filter(promise -> !promise.due.isBefore(MONDAY) && promise.due.isBefore(MONDAY.plus(WEEK))).toList();
        assertThat(report.number("/promises/kept/all")).as("promises due, seed %s", seed).isEqualTo(due.size());
        assertThat(report.number("/promises/kept/part")).as("promises kept, seed %s", seed).isEqualTo(due.stream().filter(Promised::kept).count());
        assertThat(report.number("/promises/weeks/7/all")).as("promises of the week, seed %s", seed).isEqualTo(due.size() < 5 ? 0 : due.size());
    }

    /** Every figure, and the tickets behind it: from the record alone, and with the courses that are kept. */
    @Test
    void what_is_kept_changes_no_figure() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        happen(new Random(seed));
        parley.advance(Duration.ofDays(60));
        parley.run("close-resolved-tickets");
        parley.advance(Duration.ofDays(60));
        var told = pages();
        assertThat(kept()).isZero();

        parley.run("keep-courses");

        assertThat(kept()).as("kept, seed %s", seed).isPositive();
        assertThat(pages()).as("seed %s", seed).isEqualTo(told);

        // A planted fault in what is kept is seen, so the page does read it; of a ticket that was closed later it is not read.
        plant(ticket -> new KeptTicket(ticket.requester(), ticket.course(), ticket.finishedOrOpened(), ticket.reception(), ticket.promises().stream()
                .map(due -> new Due(due.ticket(), due.kind(), due.at(), !due.kept())).toList()));
        var withFalsePromises = pages();
        assertThat(withFalsePromises).isNotEqualTo(told);
        plant(ticket -> new KeptTicket(ticket.requester(), longer(ticket.course()), ticket.finishedOrOpened(), ticket.reception(), ticket.promises()));
        assertThat(pages()).isNotEqualTo(withFalsePromises);
        parley.sql("update ticket set closed_at = :later where closed_at is not null", Map.of("later", parley.clock().instant().minus(Duration.ofDays(30))));
        assertThat(pages()).as("seed %s", seed).isEqualTo(told);
        parley.sql("delete from course_pack", Map.of());
    }

    /** Tickets are kept a day after they were closed, and are opened again, moved, and closed once more meanwhile. */
    @Test
    void what_is_kept_while_tickets_come_and_go_changes_no_figure() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        var random = new Random(seed);
        var open = happen(random);
        var elsewhere = Company.queue(parley, "Elsewhere " + open.get(0).number().value(), Company.team(parley, "Others " + open.get(0).number().value(), parley.company().priya()));
        long most = 0;
        for (int round = 0; round < 6; round++) {
            for (int step = 0; step < 60; step++) {
                parley.advance(Duration.ofMinutes(1 + random.nextInt(90)));
                act(open.get(random.nextInt(open.size())), random);
                if (step % 10 == 0) {
                    move(open.get(random.nextInt(open.size())), random.nextBoolean() ? elsewhere : histories.queue);
                }
            }
            parley.advance(Duration.ofDays(1 + random.nextInt(9)));
            parley.run("close-resolved-tickets");
            parley.advance(Duration.ofHours(random.nextInt(60)));
            parley.run("keep-courses");
            most = Math.max(most, parley.count("select coalesce(sum(tickets), 0) as n from course_pack", Map.of()));

            var withPacks = later();
            var packs = parley.bean(Sql.class).list("select * from course_pack", Map.of(), Row::values);
            parley.sql("delete from course_pack", Map.of());
            assertThat(withPacks).as("round %s, seed %s", round, seed).isEqualTo(later());
            packs.forEach(pack -> parley.sql("insert into course_pack (%s) values (:%s)".formatted(String.join(", ", pack.keySet()), String.join(", :", pack.keySet())), pack));
        }
        assertThat(most).as("kept, seed %s", seed).isGreaterThan(TICKETS / 4);
        parley.sql("delete from course_pack", Map.of());
    }

    private void move(OpenedTicket ticket, UUID queue) {
        try {
            histories.tickets.moveToQueue(ticket.id(), new QueueId(queue), histories.priya, null);
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }

    /** The weeks and months until now, and the tickets behind what depends on the day on which one looks. */
    private List<String> later() {
        var supervisor = parley.as(histories.supervisor);
        var now = parley.clock().instant().atZone(ZoneOffset.UTC);
        String month = "period=%d-%02d".formatted(now.getYear(), now.getMonthValue());
        String quarter = "period=%d-Q%d".formatted(now.getYear(), now.get(IsoFields.QUARTER_OF_YEAR));
        return Stream.of("", "?period=2026-W10", "?period=2026-W11", "?period=2026-W12", "?period=2026-Q1", "?" + month, "?" + quarter,
                "/tickets?figure=FULL_RESOLUTION&period=2026-W10", "/tickets?figure=COMEBACKS&part=FRESH&" + quarter, "/tickets?figure=HAND_OVERS&" + month,
                "/tickets?figure=PROMISES&" + quarter).map(page -> timeless(supervisor.get("/api/response" + page).expect(200))).toList();
    }

    private void plant(UnaryOperator<KeptTicket> fault) {
        var calendars = parley.bean(BusinessCalendars.class);
        parley.bean(Sql.class).list("select queue_id, asked_on, kind, calendar_version_id, courses from course_pack", Map.of(), row -> Map.<String, Object>of(
                "queue", row.uuid("queue_id"), "day", row.date("asked_on"), "kind", row.text("kind"), "version", row.uuid("calendar_version_id"), "courses",
                CoursePack.write(CoursePack.read(row.bytes("courses"), calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")))).stream().map(fault).toList())))
                .forEach(pack -> parley.sql("update course_pack set courses = :courses where queue_id = :queue and asked_on = :day and kind = :kind and calendar_version_id = :version", pack));
    }

    private static KeptCourse longer(KeptCourse course) {
        var business = course.business();
        return new KeptCourse(course.ticket(), course.answeredAt(), course.firstSolvedAt(), course.lastSolvedAt(), course.endedAt(), course.closedAt(),
                new Waited(business.firstResponse(), business.ourTurn().plusHours(1), business.firstResolution(), business.fullResolution()),
                course.ourTurn(), course.cameBack(), course.handOvers());
    }

    private long kept() {
        return parley.count("select count(*) as n from course_pack", Map.of());
    }

    /** Without what goes on with the clock: this moment, and the waits that are not over. */
    private List<String> pages() {
        var supervisor = parley.as(histories.supervisor);
        return Stream.of("/api/response?period=2026-W10", "/api/response?period=2026-W10&time=CALENDAR",
                "/api/response/tickets?figure=FIRST_RESPONSE&period=2026-W10", "/api/response/tickets?figure=REQUESTER_WAIT&period=2026-W10",
                "/api/response/tickets?figure=FULL_RESOLUTION&period=2026-W10", "/api/response/tickets?figure=COMEBACKS&part=REOPENED&period=2026-W10",
                "/api/response/tickets?figure=HAND_OVERS&part=HANDED_OVER&period=2026-W10").map(page -> timeless(supervisor.get(page).expect(200))).toList();
    }

    private static String timeless(Answer page) {
        return page.text().replaceAll("\"(asOf|before)\":\"[^\"]*\"|\"seconds\":\\d+,\"isOver\":false", "");
    }

    private List<OpenedTicket> happen(Random random) {
        histories.at(MONDAY.minus(Duration.ofDays(3)));
        histories.roundTheClock();
        var open = new ArrayList<OpenedTicket>();
        for (int step = 0; step < STEPS; step++) {
            parley.advance(Duration.ofMinutes(1 + random.nextInt(90)));
            if (open.isEmpty() || open.size() < TICKETS && random.nextInt(3) == 0) {
                open.add(histories.asked());
            } else {
                act(open.get(random.nextInt(open.size())), random);
            }
        }
        parley.clock().setTo(MONDAY.plus(Duration.ofDays(16)));
        return open;
    }

    /** What the rules refuse does not happen. */
    private void act(OpenedTicket ticket, Random random) {
        try {
            switch (random.nextInt(12)) {
                case 0 -> histories.tickets.assign(ticket.id(), histories.priya.id(), histories.priya, null);
                case 1, 2 -> histories.answered(ticket, TicketStatus.OPEN);
                case 3 -> histories.answered(ticket, TicketStatus.WAITING_ON_REQUESTER);
                case 4 -> histories.answered(ticket, TicketStatus.WAITING_ON_OTHERS);
                case 5, 6 -> histories.wrote(ticket);
                case 7, 8 -> histories.solved(ticket);
                case 9 -> histories.tickets.markThanks(ticket.id(), histories.priya, null);
                case 10 -> histories.tickets.confirm(ticket.id(), histories.agnes, null);
                default -> {
                    if (random.nextInt(4) == 0) {
                        histories.tickets.withdraw(ticket.id(), histories.agnes, null);
                    } else {
                        histories.tickets.reopen(ticket.id(), Words.of("Still wrong"), histories.agnes, null);
                    }
                }
            }
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }

    private static void same(Answer report, String figure, List<Record> week, Function<Record, Wait> measure, long seed) {
        var waits = week.stream().map(measure).toList();
        if (waits.size() < Shown.ALL_FROM) {
            return;
        }
        assertThat(report.number(figure + "/over")).as("%s over, seed %s", figure, seed).isEqualTo(waits.stream().filter(Wait::over).count());
        assertThat(seconds(report, figure + "/median/seconds")).as("%s median, seed %s", figure, seed).isEqualTo(Wait.quantile(waits, 0.5));
        assertThat(seconds(report, figure + "/nineInTen/seconds")).as("%s nine in ten, seed %s", figure, seed).isEqualTo(Wait.quantile(waits, 0.9));
    }

    private static Long seconds(Answer report, String pointer) {
        return report.string(pointer) == null ? null : Long.valueOf(report.number(pointer));
    }

    private List<Record> records() {
        var records = new TreeMap<UUID, Record>();
        parley.bean(Sql.class).list("select id, created_at from ticket where queue_id = :queue", Map.of("queue", histories.queue), row -> records.put(row.uuid("id"), new Record(row.instant("created_at"))));
        parley.bean(Sql.class).list("""
                select a.ticket_id, a.kind, a.at, a.detail
                from activity a join ticket t on t.id = a.ticket_id and t.queue_id = :queue order by a.seq""", Map.of("queue", histories.queue), row ->
                records.get(row.uuid("ticket_id")).entries.add(new Entry(row.text("kind"), row.instant("at"), json(row.text("detail")).path("status").asText(""))));
        records.values().forEach(Record::strikeOutThanks);
        return List.copyOf(records.values());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Entry(String kind, Instant at, String status) {
        boolean is(String... kinds) {
            return List.of(kinds).contains(kind);
        }
    }

    private record Promised(Instant due, boolean kept) {}

    /** What the record says of one ticket, read slowly. */
    private static final class Record {

        private final Instant asked;
        private final List<Entry> entries = new ArrayList<>();
        /** As it was written, for what was only said to have been thanks later. */
        private List<Entry> written = List.of();

        private Record(Instant asked) {
            this.asked = asked;
        }

        /** A message that was marked as thanks, and the mark, are as if they were not there. */
        private void strikeOutThanks() {
            written = List.copyOf(entries);
            for (int place = 0; place < entries.size(); place++) {
                if (entries.get(place).is("THANKS_MARKED")) {
                    int wrote = place;
                    while (!(entries.get(wrote).is("REQUESTER_WROTE", "TICKET_REOPENED") && entries.get(wrote).status.equals("OPEN"))) {
                        wrote--;
                    }
                    entries.remove(place);
                    entries.remove(wrote);
                    place -= 2;
                }
            }
        }

        private String statusAt(List<Entry> entries, Instant moment) {
            String status = "NEW";
            for (Entry entry : entries) {
                status = entry.at.isAfter(moment) || entry.status.isEmpty() ? status : entry.status;
            }
            return status;
        }

        boolean isOpenAt(Instant moment) {
            return !asked.isAfter(moment) && !List.of("RESOLVED", "CLOSED").contains(statusAt(written, moment));
        }

        private Instant endOr(Instant now) {
            Instant end = now;
            for (Entry entry : entries) {
                if (List.of("RESOLVED", "CLOSED").contains(entry.status)) {
                    end = end.equals(now) ? entry.at : end;
                } else if (!entry.status.isEmpty()) {
                    end = now;
                }
            }
            return end;
        }

        Wait answer(Instant now) {
            return entries.stream().filter(entry -> entry.is("PUBLIC_REPLY_SENT", "TICKET_RESOLVED")).findFirst()
                    .map(entry -> new Wait(Duration.between(asked, entry.at), true))
                    .orElseGet(() -> new Wait(Duration.between(asked, endOr(now)), false));
        }

        Wait ourTurn(Instant now) {
            var moments = new TreeSet<Instant>(entries.stream().map(Entry::at).toList());
            moments.add(asked);
            moments.add(now);
            var waited = Duration.ZERO;
            for (Instant from : moments.headSet(now)) {
                if (!List.of("RESOLVED", "CLOSED", "WAITING_ON_REQUESTER").contains(statusAt(entries, from))) {
                    waited = waited.plus(Duration.between(from, moments.higher(from)));
                }
            }
            return new Wait(waited, isSolved(now));
        }

        private List<Instant> solved() {
            var solved = new ArrayList<Instant>();
            for (Entry entry : entries) {
                boolean ends = List.of("RESOLVED", "CLOSED").contains(entry.status) && !entry.is("TICKET_WITHDRAWN");
                if (ends && !List.of("RESOLVED", "CLOSED").contains(statusAt(entries, entry.at.minusNanos(1000)))) {
                    solved.add(entry.at);
                }
            }
            return solved;
        }

        private boolean isSolved(Instant now) {
            return !isOpenAt(now) && entries.stream().filter(entry -> !entry.status.isEmpty()).reduce((one, next) -> next).filter(last -> !last.is("TICKET_WITHDRAWN")).isPresent();
        }

        Wait firstSolved(Instant now) {
            return solved().isEmpty() ? new Wait(Duration.between(asked, endOr(now)), false) : new Wait(Duration.between(asked, solved().get(0)), true);
        }

        Wait lastSolved(Instant now) {
            return isSolved(now)
                    ? new Wait(Duration.between(asked, solved().get(solved().size() - 1)), true)
                    : new Wait(Duration.between(asked, endOr(now)), false);
        }

        boolean isDecided(Instant now) {
            return !solved().isEmpty() && !solved().get(0).plus(Duration.ofDays(7)).isAfter(now);
        }

        boolean cameBack() {
            var first = solved().get(0);
            return entries.stream().anyMatch(entry -> entry.status.equals("OPEN") && entry.is("TICKET_REOPENED", "REQUESTER_WROTE")
                    && entry.at.isBefore(first.plus(Duration.ofDays(7)))
                    && List.of("RESOLVED", "CLOSED").contains(statusAt(entries, entry.at.minusNanos(1000))));
        }

        /** P2: a first response in 1 h, each next in 2 h, a solution in 8 h; not counted while it is the requester's turn. */
        List<Promised> promises(Instant now) {
            var first = new Owed(asked, Duration.ofHours(1));
            var solution = new Owed(asked, Duration.ofHours(8));
            var next = new ArrayList<Owed>();
            for (int place = 0; place < written.size(); place++) {
                Entry entry = written.get(place);
                String before = statusAt(written.subList(0, place), Instant.MAX);
                var all = new ArrayList<Owed>(next);
                all.add(first);
                all.add(solution);
                if (entry.is("PUBLIC_REPLY_SENT")) {
                    first.done(entry.at);
                    next.forEach(owed -> owed.done(entry.at));
                }
                if (entry.is("REQUESTER_WROTE", "TICKET_REOPENED") && !first.isOwed() && next.stream().noneMatch(Owed::isOwed)) {
                    next.add(new Owed(entry.at, Duration.ofHours(2)));
                }
                if (entry.is("THANKS_MARKED")) {
                    next.forEach(owed -> owed.forgotten(entry.at));
                    solution.doneAsBefore();
                } else if (entry.status.equals("RESOLVED")) {
                    all.forEach(owed -> owed.done(entry.at));
                } else if (entry.is("TICKET_CONFIRMED")) {
                    solution.done(entry.at);
                    first.forgotten(entry.at);
                    next.forEach(owed -> owed.forgotten(entry.at));
                } else if (entry.status.equals("CLOSED")) {
                    all.forEach(owed -> owed.forgotten(entry.at));
                } else if (!entry.status.isEmpty()) {
                    if (List.of("RESOLVED", "CLOSED").contains(before)) {
                        solution.again(entry.at);
                    } else if (before.equals("WAITING_ON_REQUESTER")) {
                        all.forEach(owed -> owed.goesOn(entry.at));
                    }
                    if (entry.status.equals("WAITING_ON_REQUESTER")) {
                        all.forEach(owed -> owed.rests(entry.at));
                    }
                }
            }
            next.add(first);
            next.add(solution);
            return next.stream().map(owed -> owed.asOf(now)).filter(promised -> promised != null).toList();
        }
    }

    /** One thing that is owed, on a sheet of paper: the stretches in which its time ran, and what became of it. */
    private static final class Owed {

        private final Duration allowed;
        private Duration used = Duration.ZERO;
        private Instant runsSince;
        private Instant doneAt;
        private Instant forgottenAt;
        private Instant broken;
        private Instant brokenBefore;

        private Owed(Instant from, Duration allowed) {
            this.allowed = allowed;
            this.runsSince = from;
        }

        boolean isOwed() {
            return doneAt == null && forgottenAt == null;
        }

        private Instant due(Instant runsOnFrom) {
            return runsOnFrom.plus(allowed).minus(used);
        }

        void rests(Instant at) {
            if (isOwed() && runsSince != null) {
                broken = broken == null && at.isAfter(due(runsSince)) ? due(runsSince) : broken;
                used = used.plus(Duration.between(runsSince, at));
                runsSince = null;
            }
        }

        void goesOn(Instant at) {
            if (isOwed() && runsSince == null) {
                runsSince = at;
            }
        }

        void done(Instant at) {
            if (isOwed()) {
                rests(at);
                doneAt = at;
            }
        }

        void forgotten(Instant at) {
            if (isOwed()) {
                rests(at);
                forgottenAt = at;
            }
        }

        void again(Instant at) {
            if (!isOwed()) {
                brokenBefore = broken;
                doneAtBefore = doneAt != null ? doneAt : forgottenAt;
                usedBefore = used;
                doneAt = null;
                forgottenAt = null;
                runsSince = at;
            }
        }

        private Instant doneAtBefore;
        private Duration usedBefore;

        void doneAsBefore() {
            broken = brokenBefore;
            used = usedBefore;
            doneAt = doneAtBefore;
            runsSince = null;
        }

        /** A promise that was kept came due when its time would have been used up, had it gone on. */
        Promised asOf(Instant now) {
            if (broken != null) {
                return new Promised(broken, false);
            }
            if (doneAt != null) {
                return new Promised(doneAt.plus(allowed).minus(used), true);
            }
            return isOwed() && runsSince != null && now.isAfter(due(runsSince)) ? new Promised(due(runsSince), false) : null;
        }
    }
}
