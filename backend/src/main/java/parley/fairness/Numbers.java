package parley.fairness;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.fairness.OwnWorkQueries.Found;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;

/** Puts the numbers of analysts together: for themselves at once, for supervisors later, and for teams only where the desk is set so. */
@Singleton
class Numbers {

    private static final int LEAST_TEAM = 5;

    private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::at).thenComparing(Cursor::id).reversed();

    private final NumbersQueries queries;
    private final OwnWorkQueries ownWork;
    private final boolean teamLevelOnly;

    Numbers(NumbersQueries queries, OwnWorkQueries ownWork, @Value("${parley.fairness.team-level-only:false}") boolean teamLevelOnly) {
        this.queries = queries;
        this.ownWork = ownWork;
        this.teamLevelOnly = teamLevelOnly;
    }

    OwnNumbers own(CurrentUser analyst) {
        var desk = queries.desk(analyst);
        var today = queries.today(desk.zone());
        var window = NumbersWindow.own(today);
        UUID me = analyst.id().value();
        var people = Stream.concat(queries.besides(analyst).stream().map(PersonName::id), Stream.of(me)).distinct().toList();
        var facts = queries.facts(people, window, desk);
        return new OwnNumbers(window.firstDay(), window.lastDay(), window.seenByOthersFrom(), !today.isBefore(window.seenByOthersFrom()), teamLevelOnly,
                facts.get(me).numbers(), team(facts).numbers(), queries.notes(List.of(me), window).getOrDefault(me, List.of()),
                queries.openingsAbout(analyst), queries.views(analyst));
    }

    /** What is behind one of your own numbers, the last first. */
    Page<WorkBehind> behindOwn(WorkFigure figure, @Nullable Cursor after, int limit, CurrentUser analyst) {
        var zone = queries.desk(analyst).zone();
        var rows = ownWork.behind(figure, NumbersWindow.own(queries.today(zone)), zone, analyst).stream()
                .filter(found -> after == null || ORDER.compare(cursor(found), after) > 0)
                .limit(limit + 1L).toList();
        var page = Page.of(rows, limit, Numbers::cursor);
        return new Page<>(page.items().stream().map(Found::work).toList(), page.next());
    }

    private static Cursor cursor(Found found) {
        return new Cursor(found.work().at(), found.id());
    }

    TeamNumbers team(CurrentUser supervisor) {
        var desk = queries.desk(supervisor);
        var window = NumbersWindow.ofOthers(queries.today(desk.zone()));
        var people = queries.besides(supervisor);
        var ids = people.stream().map(PersonName::id).toList();
        var facts = queries.facts(ids, window, desk);
        var others = people.stream().filter(person -> !person.id().equals(supervisor.id().value())).toList();
        var notes = teamLevelOnly ? Map.<UUID, List<NumbersNote>>of() : queries.notes(ids, window);
        return new TeamNumbers(window.firstDay(), window.lastDay(), teamLevelOnly, team(facts).numbers(),
                teamLevelOnly ? List.of() : others.stream().map(person -> new AnalystNumbers(person, facts.get(person.id()).numbers(), notes.getOrDefault(person.id(), List.of()))).toList(),
                others);
    }

    AnalystNumbers of(UUID analyst, CurrentUser reader) {
        var desk = queries.desk(reader);
        var window = NumbersWindow.ofOthers(queries.today(desk.zone()));
        var name = queries.name(analyst).orElseThrow(NothingHere::new);
        return new AnalystNumbers(name, queries.facts(List.of(analyst), window, desk).get(analyst).numbers(), queries.notes(List.of(analyst), window).getOrDefault(analyst, List.of()));
    }

    /** Where single analysts are not shown, nobody is told apart by a team of a few either. */
    private WorkFacts team(Map<UUID, WorkFacts> facts) {
        return teamLevelOnly && facts.size() < LEAST_TEAM ? new WorkFacts(List.of(), List.of()) : together(facts);
    }

    private static WorkFacts together(Map<UUID, WorkFacts> facts) {
        return new WorkFacts(facts.values().stream().flatMap(one -> one.offers().stream()).toList(), facts.values().stream().flatMap(one -> one.taken().stream()).toList());
    }
}
