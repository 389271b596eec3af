package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.InvalidFields;

/** Makes the figures about calls, and opens what each of them counts. Calls are of no kind, so the kind that is chosen does not bear on them. */
@Singleton
class CallResponse {

    private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::at).thenComparing(Cursor::id).reversed();

    private final CallResponseQueries queries;

    CallResponse(CallResponseQueries queries) {
        this.queries = queries;
    }

    CallsFigure figure(Scope scope) {
        var calls = Both.of(calls(scope.fromBefore(), scope), scope);
        var rings = Both.of(rings(scope.fromBefore(), scope), scope);
        var callbacks = Both.of(callbacks(scope.fromBefore(), scope), scope);
        var answered = calls.share(CallFigure.CALLS, CallResult.ANSWERED);
        return new CallsFigure(
                calls.now().size(), calls.before().size(), Change.counted(calls.now().size(), calls.before().size()),
                answered,
                answered.shown() == Shown.NOTHING ? null : count(calls.now(), CallResult.HUNG_UP_SOON),
                calls.waits(CallFigure.SPEED_OF_ANSWER, Bar.OF_CALLS),
                calls.share(CallFigure.ABANDONMENT, CallResult.NOT_ANSWERED),
                rings.share(CallFigure.NON_RESPONSE, CallResult.RANG_OUT),
                callbacks.share(CallFigure.CALLBACKS, CallResult.KEPT),
                callbacks.waits(CallFigure.CALLBACKS, Bar.OF_TICKETS));
    }

    /** What one part of a figure counts, the last first. */
    Page<ReportedCall> counted(CallFigure figure, @Nullable String part, Scope scope, @Nullable Cursor after, int limit) {
        var rows = behind(figure, part, scope).stream()
                .filter(fact -> after == null || ORDER.compare(fact.cursor(), after) > 0)
                .limit(limit + 1L)
                .toList();
        var page = Page.of(rows, limit, CallFact::cursor);
        return new Page<>(page.items().stream().map(CallFact::shown).toList(), page.next());
    }

    /** All of it. */
    List<ReportedCall> everyOne(CallFigure figure, @Nullable String part, Scope scope) {
        return behind(figure, part, scope).stream().map(CallFact::shown).toList();
    }

    private List<CallFact> behind(CallFigure figure, @Nullable String part, Scope scope) {
        var parts = parts(figure, counted(facts(figure, scope), figure));
        var found = parts.get(part == null ? Section.ALL : part);
        if (found == null) {
            throw new InvalidFields("part", "must be one of " + String.join(", ", parts.keySet()));
        }
        return found.stream().sorted(Comparator.comparing(CallFact::cursor, ORDER)).toList();
    }

    /** {@code ALL}, each result, {@code SLOWEST}. */
    private static Map<String, List<CallFact>> parts(CallFigure figure, List<CallFact> counted) {
        var parts = new LinkedHashMap<String, List<CallFact>>();
        parts.put(Section.ALL, counted);
        figure.results().forEach(result -> parts.put(result.name(), counted.stream().filter(fact -> fact.result() == result).toList()));
        var slowest = Set.copyOf(WaitFigure.slowest(observed(counted)));
        parts.put("SLOWEST", counted.stream().filter(fact -> slowest.contains(fact.observed())).toList());
        return parts;
    }

    private List<CallFact> facts(CallFigure figure, Scope scope) {
        return switch (figure) {
            case CALLS, SPEED_OF_ANSWER, ABANDONMENT -> calls(scope.from(), scope);
            case NON_RESPONSE -> rings(scope.from(), scope);
            case CALLBACKS -> callbacks(scope.from(), scope);
        };
    }

    private List<CallFact> calls(Instant from, Scope scope) {
        return scope.chosen().isEmpty() ? List.of() : queries.callsBetween(from, scope.until(), scope);
    }

    private List<CallFact> rings(Instant from, Scope scope) {
        return scope.chosen().isEmpty() ? List.of() : queries.ringsBetween(from, scope.until(), scope);
    }

    /** What is not yet due is left out. */
    private List<CallFact> callbacks(Instant from, Scope scope) {
        var until = scope.until().isBefore(scope.now()) ? scope.until() : scope.now();
        return scope.chosen().isEmpty() ? List.of() : queries.callbacksDueBetween(from, until, scope);
    }

    private static List<CallFact> counted(List<CallFact> facts, CallFigure figure) {
        return facts.stream().filter(fact -> figure.results().contains(fact.result())).toList();
    }

    private static List<Observed> observed(List<CallFact> facts) {
        return facts.stream().map(CallFact::observed).toList();
    }

    private static int count(List<CallFact> facts, CallResult result) {
        return (int) facts.stream().filter(fact -> fact.result() == result).count();
    }

    /** The same of this period and of the one before. */
    private record Both(List<CallFact> now, List<CallFact> before) {

        static Both of(List<CallFact> facts, Scope scope) {
            var split = facts.stream().collect(Collectors.partitioningBy(fact -> !fact.at().isBefore(scope.from())));
            return new Both(split.get(true), split.get(false));
        }

        ShareFigure share(CallFigure figure, CallResult result) {
            return ShareFigure.of(count(now, result), counted(now, figure).size(), count(before, result), counted(before, figure).size());
        }

        WaitFigure waits(CallFigure figure, long narrowestBar) {
            return WaitFigure.of(WaitSample.of(observed(counted(now, figure))), WaitSample.of(observed(counted(before, figure))), narrowestBar);
        }
    }
}
