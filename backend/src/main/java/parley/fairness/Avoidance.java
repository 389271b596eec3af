package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.fairness.FairnessQueries.Desk;
import parley.fairness.FairnessQueries.Named;
import parley.fairness.FairnessQueries.Titled;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.report.RateFigure;
import parley.report.Shown;
import parley.report.SideBySide;

/** Makes the Fairness page out of the contacts and offers of thirteen weeks, and opens what is behind each finding. */
@Singleton
class Avoidance {

    private static final int SHOWN_TICKETS = 4;
    private static final int CHANGES = 5;
    private static final int WEEKS_BESIDE = 4;
    private static final double BY_ITSELF = 0.05;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::at).thenComparing(Cursor::id).reversed();

    private final FairnessQueries queries;
    private final SideBySide sideBySide;
    private final Clock clock;

    Avoidance(FairnessQueries queries, SideBySide sideBySide, Clock clock) {
        this.queries = queries;
        this.sideBySide = sideBySide;
        this.clock = clock;
    }

    AvoidanceReport report(@Nullable LocalDate until, CurrentUser viewer) {
        Desk desk = queries.desk(viewer);
        FairnessScope scope = scope(desk, until, viewer);
        Quarter quarter = quarter(scope);
        Judgement judgement = Judgement.of(quarter.contacts());
        Map<UUID, RateFigure> turnedAway = quarter.turnedAway();
        double[] usual = judgement.people().stream().mapToDouble(Measure::usual).sorted().toArray();
        int[] tickets = judgement.people().stream().mapToInt(Measure::size).sorted().toArray();
        boolean some = usual.length > 0;
        LocalDate today = LocalDate.ofInstant(scope.now(), scope.zone());
        LocalDate next = scope.lastDay().plusWeeks(13);
        return new AvoidanceReport(
                scope.now(), scope.firstDay(), scope.lastDay(), scope.firstDay().minusDays(1), scope.lastDay().isBefore(today) ? next.isAfter(today) ? today : next : null,
                desk.queues().entrySet().stream().map(queue -> new QueueExpectation(queue.getKey(), queue.getValue(), turnedAway.getOrDefault(queue.getKey(), RateFigure.of(0, 0)))).toList(),
                judgement.people().size(), judgement.departments().size(), judgement.seldom(), findings(judgement, quarter, scope),
                some ? usual[(int) (0.05 * (usual.length - 1))] : null, some ? usual[(int) Math.ceil(0.95 * (usual.length - 1))] : null,
                some ? tickets[tickets.length / 2] : null,
                some ? Power.times(tickets[tickets.length / 2], judgement.people().size(), Power.spread(judgement.comparison())) : null,
                changes(quarter, scope));
    }

    AvoidanceDetail detail(UUID requester, @Nullable LocalDate until, @Nullable LocalDate since, CurrentUser viewer) {
        FairnessScope scope = scope(queries.desk(viewer), until, viewer);
        Quarter quarter = quarter(scope);
        Judgement judgement = Judgement.of(quarter.contacts());
        Named named = queries.names(List.of(requester)).get(requester);
        if (named == null || quarter.contacts().stream().noneMatch(contact -> contact.requester().equals(requester))) {
            throw new NothingHere();
        }
        return new AvoidanceDetail(requester, named.name(), named.department(), scope.firstDay(), scope.lastDay(), judgement.found().contains(requester),
                treatment(requester, quarter, contact -> true), since,
                since == null ? null : treatment(requester, quarter, contact -> contact.day().isBefore(since)),
                since == null ? null : treatment(requester, quarter, contact -> !contact.day().isBefore(since)));
    }

    /** Followed on: the same measure about some of their contacts, beside those of others. */
    private static @Nullable Treatment treatment(UUID requester, Quarter quarter, Predicate<Contact> wanted) {
        var beside = quarter.contacts().stream().filter(contact -> !contact.requester().equals(requester) || wanted.test(contact)).toList();
        var comparison = new Comparison(beside);
        var measure = comparison.of(requester, comparison.those(contact -> contact.requester().equals(requester)));
        return Shown.of(measure.size()) == Shown.NOTHING ? null : Treatment.of(measure, quarter);
    }

    /** The tickets behind what is said of somebody, the last asked first. */
    Page<ContactBehind> tickets(SubjectKind kind, UUID subject, @Nullable LocalDate until, @Nullable Cursor after, int limit, CurrentUser viewer) {
        FairnessScope scope = scope(queries.desk(viewer), until, viewer);
        Quarter quarter = quarter(scope);
        var comparison = new Comparison(quarter.contacts());
        var own = comparison.those(contact -> subject.equals(kind == SubjectKind.PERSON ? contact.requester() : contact.department()));
        var titles = queries.titles(tickets(own), scope);
        var rows = own.stream().filter(one -> titles.containsKey(one.contact().ticket()))
                .sorted(Comparator.comparing(one -> cursor(one, titles), ORDER))
                .filter(one -> after == null || ORDER.compare(cursor(one, titles), after) > 0)
                .limit(limit + 1L)
                .toList();
        var page = Page.of(rows, limit, one -> cursor(one, titles));
        return new Page<>(page.items().stream().map(one -> behind(one, quarter, titles)).toList(), page.next());
    }

    private static List<UUID> tickets(Collection<Placed> placed) {
        return placed.stream().map(one -> one.contact().ticket()).distinct().toList();
    }

    private static Cursor cursor(Placed one, Map<UUID, Titled> titles) {
        UUID ticket = one.contact().ticket();
        return new Cursor(titles.get(ticket).createdAt(), ticket);
    }

    private FairnessScope scope(Desk desk, @Nullable LocalDate until, CurrentUser viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), desk.zone());
        if (until != null && (until.isAfter(today) || until.isBefore(FIRST_DAY))) {
            throw new InvalidFields("until", "must be a day that has come, and not before " + FIRST_DAY);
        }
        return new FairnessScope(viewer, List.copyOf(desk.queues().keySet()), desk.zone(), until == null ? today : until, clock.instant(),
                desk.keptUntil(), desk.offersKeptUntil());
    }

    private Quarter quarter(FairnessScope scope) {
        if (scope.queues().isEmpty()) {
            return new Quarter(List.of(), List.of());
        }
        var answered = sideBySide.begin(() -> queries.offers(scope));
        var unsettled = sideBySide.begin(() -> queries.unsettled(scope));
        var kept = queries.kept(scope);
        var offers = answered.get();
        return new Quarter(queries.contacts(unsettled.get(), kept, Quarter.turnedAway(offers)), offers);
    }

    private List<Finding> findings(Judgement judgement, Quarter quarter, FairnessScope scope) {
        var subjects = Stream.concat(judgement.avoided().stream(), judgement.avoidedDepartments().stream()).toList();
        var names = queries.names(subjects.stream().map(Measure::subject).toList());
        Map<UUID, List<Placed>> longest = subjects.stream().collect(Collectors.toMap(Measure::subject, Avoidance::longest));
        var titles = queries.titles(tickets(longest.values().stream().flatMap(List::stream).toList()), scope);
        return subjects.stream().map(measure -> {
            var named = names.get(measure.subject());
            var kind = judgement.avoided().contains(measure) ? SubjectKind.PERSON : SubjectKind.DEPARTMENT;
            var shown = longest.get(measure.subject()).stream().filter(one -> titles.containsKey(one.contact().ticket()))
                    .map(one -> behind(one, quarter, titles)).toList();
            return new Finding(kind, measure.subject(), named.name(), named.department(), Treatment.of(measure, quarter),
                    measure.ofWaits() <= BY_ITSELF, measure.ofTurningAway() <= BY_ITSELF, shown);
        }).toList();
    }

    private static List<Placed> longest(Measure measure) {
        return measure.placed().stream()
                .sorted(Comparator.comparingDouble((Placed one) -> -(one.off() + one.contact().turnedAway())).thenComparing(one -> one.contact().ticket()))
                .limit(SHOWN_TICKETS).toList();
    }

    private static ContactBehind behind(Placed one, Quarter quarter, Map<UUID, Titled> titles) {
        var contact = one.contact();
        var titled = titles.get(contact.ticket());
        var away = quarter.offersOf(contact).stream().filter(offer -> offer.isTurnedAway())
                .collect(Collectors.groupingBy(offer -> new TurnedAway(offer.course().answering(), offer.course().reason(), 1), java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(alike -> new TurnedAway(alike.getKey().answering(), alike.getKey().reason(), alike.getValue().intValue())).toList();
        return new ContactBehind(titled.number(), titled.title(), titled.createdAt(), contact.waited(), contact.answered(),
                Math.round(one.peers().middle()), away, contact.handedOn());
    }

    private List<DeskChange> changes(Quarter quarter, FairnessScope scope) {
        var days = scope.queues().isEmpty() ? List.<LocalDate>of() : queries.changes(scope);
        return days.stream().sorted(Comparator.reverseOrder()).limit(CHANGES)
                .map(day -> DeskChange.of(day, taken(quarter, day.minusWeeks(WEEKS_BESIDE), day, scope), taken(quarter, day, day.plusWeeks(WEEKS_BESIDE), scope)))
                .toList();
    }

    private static RateFigure taken(Quarter quarter, LocalDate from, LocalDate until, FairnessScope scope) {
        return quarter.takenBetween(from, until, scope.zone());
    }
}
