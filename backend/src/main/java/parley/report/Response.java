package parley.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import io.micronaut.core.annotation.Nullable;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.report.ReportQueries.Due;
import parley.report.ReportQueries.Requested;
import parley.report.ReportQueries.Told;
import parley.servicelevel.PromiseKind;
import parley.ticket.TicketKind;

/** Makes the Response page out of what the record says, and opens the tickets behind each of its figures. */
@Singleton
class Response {

    /** The most that a table for a spreadsheet asks for in one statement. */
    private static final int AT_ONCE = 1_000;

    private final ReportQueries queries;
    private final CoursePacks packs;
    private final CallResponse calls;
    private final SideBySide parts;
    private final Clock clock;

    Response(ReportQueries queries, CoursePacks packs, CallResponse calls, SideBySide parts, Clock clock) {
        this.queries = queries;
        this.packs = packs;
        this.calls = calls;
        this.parts = parts;
        this.clock = clock;
    }

    Scope scope(CurrentUser viewer, @Nullable String period, @Nullable UUID queue, @Nullable TicketKind kind, @Nullable TimeCounted time) {
        var answering = queries.queuesOf(viewer);
        var mine = answering.queues().stream().map(ReportQueue::id).toList();
        if (queue != null && !mine.contains(queue)) {
            throw new NothingHere();
        }
        Instant now = clock.instant();
        return new Scope(viewer, answering.queues(), queue == null ? mine : List.of(queue), kind,
                Period.read(period, now.atZone(answering.zone()).toLocalDate()), time == null ? TimeCounted.BUSINESS : time, answering.zone(), now, answering.keptUntil());
    }

    ResponseReport report(Scope scope) {
        var tally = new Tally(scope);
        var settled = parts.begin(() -> kept(tally.dueFrom(), tally.dueUntil(), scope));
        var due = parts.begin(() -> toldDue(tally.dueFrom(), tally.dueUntil(), scope));
        var openBefore = parts.begin(() -> kept(scope.ago(), scope.ago(), scope));
        var courses = told(scope);
        courses.found().forEach(tally::add);
        var promises = due.get();
        promises.found().forEach(tally::add);
        settled.get().each(ticket -> {
            if (!courses.tickets().contains(ticket.id())) {
                tally.add(ticket.course());
            }
            if (!promises.tickets().contains(ticket.id())) {
                ticket.promises().forEach(tally::add);
            }
        });
        return new ResponseReport(
                scope.now(), ReportPeriod.of(scope.period(), scope.today()), scope.time(), scope.queues(),
                tally.firstResponse(),
                tally.requesterWait(),
                tally.firstResolution(),
                tally.fullResolution(),
                tally.promises(),
                backlog(courses, openBefore.get(), scope),
                tally.comebacks(),
                tally.handOvers(),
                exceptions(scope),
                calls.figure(scope));
    }

    /** The tickets behind one part of a figure, the last asked first. */
    Page<ReportedTicket> tickets(Figure figure, @Nullable String part, Scope scope, @Nullable Cursor after, int limit) {
        var rows = behind(figure, part, scope).stream()
                .filter(behind -> after == null || ORDER.compare(behind.cursor(), after) > 0)
                .limit(limit + 1L)
                .toList();
        var page = Page.of(rows, limit, Behind::cursor);
        return new Page<>(shown(page.items(), scope), page.next());
    }

    /** All of them. */
    List<ReportedTicket> everyTicket(Figure figure, @Nullable String part, Scope scope) {
        var all = behind(figure, part, scope);
        var shown = new ArrayList<ReportedTicket>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            shown.addAll(shown(all.subList(from, Math.min(all.size(), from + AT_ONCE)), scope));
        }
        return shown;
    }

    private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::at).thenComparing(Cursor::id).reversed();

    private List<ReportedTicket> shown(List<Behind> behind, Scope scope) {
        Map<UUID, Behind> wanted = new HashMap<>();
        behind.forEach(one -> wanted.put(one.ticket().id(), one));
        var found = queries.tickets(wanted, scope);
        return behind.stream().map(one -> found.get(one.ticket().id())).filter(ticket -> ticket != null).toList();
    }

    private List<Behind> behind(Figure figure, @Nullable String part, Scope scope) {
        var parts = parts(figure, scope);
        var found = parts.get(part == null ? Section.ALL : part);
        if (found == null) {
            throw new InvalidFields("part", "must be one of " + String.join(", ", parts.keySet()));
        }
        return found.stream().sorted(Comparator.comparing(Behind::cursor, ORDER)).toList();
    }

    private Map<String, List<Behind>> parts(Figure figure, Scope scope) {
        var time = scope.time();
        return switch (figure) {
            case FIRST_RESPONSE -> Section.ofWaits(observed(scope, course -> course.firstResponse(time)));
            case REQUESTER_WAIT -> Section.ofWaits(observed(scope, course -> course.requesterWait(time)));
            case FIRST_RESOLUTION -> Section.ofWaits(observed(scope, course -> course.firstResolution(time)));
            case FULL_RESOLUTION -> Section.ofWaits(observed(scope, course -> course.fullResolution(time)));
            case PROMISES -> Section.ofPromises(due(scope.from(), scope.until(), scope));
            case BACKLOG -> Section.ofBacklog(openNow(told(scope), scope), time);
            case COMEBACKS -> Section.ofComebacks(asked(scope.from(), scope), scope.now());
            case HAND_OVERS -> Section.ofHandOvers(asked(scope.from(), scope));
            case EXCEPTIONS -> Section.ofExceptions(requests(scope.from(), scope));
            case DECISION -> Section.ofWaits(Section.decisions(requests(scope.from(), scope), scope));
        };
    }

    private List<Observed> observed(Scope scope, Function<Course, Observed> measure) {
        return asked(scope.from(), scope).stream().map(measure).toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static BacklogFigure backlog(Told<ToldCourse> told, KeptTickets kept, Scope scope) {
        var now = openNow(told, scope);
        var before = openBefore(told, kept, scope);
        var ages = ages(now, scope);
        var agesBefore = ages(before, scope);
        var bands = Arrays.stream(Age.values()).map(age -> new AgeBand(age, ages.getOrDefault(age, 0), agesBefore.getOrDefault(age, 0))).toList();
        return new BacklogFigure(now.size(), before.size(), scope.ago(), bands, Change.counted(now.size(), before.size()));
    }

    private static Map<Age, Integer> ages(List<OpenTicket> open, Scope scope) {
        return open.stream().collect(Collectors.toMap(ticket -> Section.age(ticket, scope.time()), ticket -> 1, Integer::sum));
    }

    private ExceptionsFigure exceptions(Scope scope) {
        var both = requests(scope.fromBefore(), scope);
        var now = both.stream().filter(request -> !request.ticket().createdAt().isBefore(scope.from())).toList();
        var before = both.stream().filter(request -> request.ticket().createdAt().isBefore(scope.from())).toList();
        var states = now.stream().collect(Collectors.groupingBy(Requested::state, java.util.TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(state -> new StateCount(state.getKey(), state.getValue().intValue()))
                .toList();
        return new ExceptionsFigure(now.size(), before.size(), states, WaitFigure.of(WaitSample.of(Section.decisions(now, scope)), WaitSample.of(Section.decisions(before, scope))));
    }

    /** The section of waits: asked from a moment to the end of the period. */
    private List<Course> asked(Instant from, Scope scope) {
        var told = told(scope);
        var courses = new ArrayList<Course>();
        told.found().stream().filter(course -> ReportQueries.isBetween(from, scope.until(), course.ticket().createdAt())).forEach(courses::add);
        kept(from, scope.until(), scope).each(ticket -> {
            if (ReportQueries.isBetween(from, scope.until(), ticket.course().ticket().createdAt()) && !told.tickets().contains(ticket.id())) {
                courses.add(ticket.course());
            }
        });
        return courses;
    }

    private Told<ToldCourse> told(Scope scope) {
        return scope.chosen().isEmpty() ? new Told<>(Set.of(), List.of()) : queries.told(scope);
    }

    /** The section of promises: due between two moments, or to now. What is not yet due is left out. */
    private List<Due> due(Instant from, Instant until, Scope scope) {
        var told = toldDue(from, until, scope);
        var promises = new ArrayList<>(told.found());
        kept(from, until, scope).each(ticket -> {
            if (!told.tickets().contains(ticket.id())) {
                ticket.promises().stream().filter(promise -> ReportQueries.isBetween(from, earlier(until, scope.now()), promise.at())).forEach(promises::add);
            }
        });
        return promises;
    }

    private Told<Due> toldDue(Instant from, Instant until, Scope scope) {
        return scope.chosen().isEmpty() ? new Told<>(Set.of(), List.of()) : queries.toldDueBetween(from, earlier(until, scope.now()), scope);
    }

    /** What is kept of tickets that were asked between two moments, or had a promise that came due. It is read after it was found until when it counts. */
    private KeptTickets kept(Instant from, Instant until, Scope scope) {
        return scope.chosen().isEmpty() ? KeptTickets.NONE : packs.between(from, until, scope);
    }

    /** The section of what is open. What is kept is closed. */
    private static List<OpenTicket> openNow(Told<ToldCourse> told, Scope scope) {
        return told.found().stream().filter(ToldCourse::isOpen).map(course -> new OpenTicket(course.ticket(), scope.now())).toList();
    }

    /** What was open one length of the period ago, which what is kept knows of what is closed since. */
    private static List<OpenTicket> openBefore(Told<ToldCourse> told, KeptTickets kept, Scope scope) {
        var open = new ArrayList<OpenTicket>();
        told.found().stream().filter(course -> course.wasOpenAt(scope.ago())).forEach(course -> open.add(new OpenTicket(course.ticket(), scope.ago())));
        kept.each(ticket -> {
            if (!told.tickets().contains(ticket.id()) && ticket.wasOpenAt(scope.ago())) {
                open.add(new OpenTicket(ticket.course().ticket(), scope.ago()));
            }
        });
        return open;
    }

    /** The section of exception requests: asked from a moment to the end of the period. */
    private List<Requested> requests(Instant from, Scope scope) {
        return scope.chosen().isEmpty() ? List.of() : queries.requestedBetween(from, scope.until(), scope);
    }
}
