package parley.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.report.Course.Asked;
import parley.report.ReportQueries.Due;
import parley.report.ReportQueries.Requested;

/** Which tickets stand behind which part of a figure. The figures are made of the same. */
final class Section {

    static final String ALL = "ALL";

    /** Handed over so often, a ticket is handed about. */
    static final int OFTEN = 3;

    private Section() {}

    /** {@code ALL}, {@code OVER}, {@code WAITING}, {@code SLOWEST}. */
    static Map<String, List<Behind>> ofWaits(List<Observed> observed) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, observed.stream().map(Behind::of).toList());
        parts.put("OVER", observed.stream().filter(Observed::isOver).map(Behind::of).toList());
        parts.put("WAITING", observed.stream().filter(one -> !one.isOver()).map(Behind::of).toList());
        parts.put("SLOWEST", WaitFigure.slowest(observed).stream().map(Behind::of).toList());
        return parts;
    }

    /** {@code ALL}, {@code KEPT}, {@code BROKEN}; a ticket stands in each once, however many promises were made on it. */
    static Map<String, List<Behind>> ofPromises(List<Due> due) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, tickets(due, every -> true));
        parts.put("KEPT", tickets(due, Due::kept));
        parts.put("BROKEN", tickets(due, promise -> !promise.kept()));
        return parts;
    }

    private static List<Behind> tickets(List<Due> due, Predicate<Due> wanted) {
        return List.copyOf(due.stream().filter(wanted)
                .collect(Collectors.toMap(promise -> promise.ticket().id(), promise -> Behind.counted(promise.ticket()), (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    /** {@code ALL}, and each age. */
    static Map<String, List<Behind>> ofBacklog(List<OpenTicket> open, TimeCounted time) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, open.stream().map(ticket -> aged(ticket, time)).toList());
        for (Age age : Age.values()) {
            parts.put(age.name(), open.stream().filter(ticket -> age(ticket, time) == age).map(ticket -> aged(ticket, time)).toList());
        }
        return parts;
    }

    static Age age(OpenTicket open, TimeCounted time) {
        return Age.of(open.age(time), time.day(open.ticket().calendar()));
    }

    private static Behind aged(OpenTicket open, TimeCounted time) {
        return new Behind(open.ticket(), open.age(time).toSeconds(), false);
    }

    /** {@code ALL} that were solved long enough ago, {@code REOPENED}, {@code FRESH}. */
    static Map<String, List<Behind>> ofComebacks(List<Course> courses, Instant now) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, counted(decided(courses, now)));
        parts.put("REOPENED", counted(backAmongDecided(courses, now)));
        parts.put("FRESH", counted(fresh(courses, now)));
        return parts;
    }

    /** Solved long enough ago to say whether they came back. */
    static List<Course> decided(List<Course> courses, Instant now) {
        return courses.stream().filter(course -> course.isPastItsFirstDays(now)).toList();
    }

    static List<Course> backAmongDecided(List<Course> courses, Instant now) {
        return decided(courses, now).stream().filter(Course::cameBack).toList();
    }

    /** Solved, and too soon to say. */
    static List<Course> fresh(List<Course> courses, Instant now) {
        return courses.stream().filter(course -> course.wasSolved() && !course.isPastItsFirstDays(now)).toList();
    }

    /** {@code ALL}, {@code HANDED_OVER}, {@code OFTEN}. */
    static Map<String, List<Behind>> ofHandOvers(List<Course> courses) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, counted(courses));
        parts.put("HANDED_OVER", counted(courses.stream().filter(course -> course.handOvers() > 0).toList()));
        parts.put("OFTEN", counted(courses.stream().filter(course -> course.handOvers() >= OFTEN).toList()));
        return parts;
    }

    /** {@code ALL}, and each state that there is. */
    static Map<String, List<Behind>> ofExceptions(List<Requested> requests) {
        var parts = new LinkedHashMap<String, List<Behind>>();
        parts.put(ALL, requests.stream().map(request -> Behind.counted(request.ticket())).toList());
        requests.stream().map(Requested::state).distinct().sorted().forEach(state -> parts.put(state.name(),
                requests.stream().filter(request -> request.state() == state).map(request -> Behind.counted(request.ticket())).toList()));
        return parts;
    }

    /** From being sent to being decided. */
    static List<Observed> decisions(List<Requested> requests, Scope scope) {
        return requests.stream()
                .filter(request -> request.submittedAt() != null)
                .map(request -> {
                    var ended = request.decidedAt() != null ? request.decidedAt() : request.endedAt() != null ? request.endedAt() : scope.now();
                    var waited = scope.time().between(request.submittedAt(), ended, request.ticket().calendar());
                    return new Observed(request.ticket(), waited, request.decidedAt() != null);
                })
                .toList();
    }

    private static List<Behind> counted(List<Course> courses) {
        return courses.stream().map(Course::ticket).map((Asked ticket) -> Behind.counted(ticket)).toList();
    }
}
