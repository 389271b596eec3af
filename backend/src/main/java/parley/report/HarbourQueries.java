package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.account.CurrentUser;
import parley.disclosure.DisclosureOutcome;
import parley.disclosure.DisclosureSight;
import parley.disclosure.FoundHow;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Counts how telling goes under safe harbour, for the team and for nobody else. */
@Singleton
class HarbourQueries {

    private static final Duration PERIOD = Duration.ofDays(365);
    private static final Set<FoundHow> TOLD = Set.of(FoundHow.TOLD_BY_SELF, FoundHow.TOLD_WHEN_ASKED, FoundHow.TOLD_BY_MANAGER);
    private static final Set<DisclosureOutcome> CONVERTED =
            Set.of(DisclosureOutcome.TO_EXCEPTION, DisclosureOutcome.TO_ALTERNATIVE, DisclosureOutcome.POLICY_CHANGE);

    private final DisclosureSight sight;
    private final Sql sql;
    private final Clock clock;

    HarbourQueries(DisclosureSight sight, Sql sql, Clock clock) {
        this.sight = sight;
        this.sql = sql;
        this.clock = clock;
    }

    HarbourFigures figures(CurrentUser viewer) {
        sight.requireTeam(viewer);
        Instant now = clock.instant();
        Instant from = now.minus(PERIOD);
        Span span = new Span(from, now);
        Span before = new Span(from.minus(PERIOD), from);
        List<Course> courses = sql.list("""
                select d.found_how, d.outcome, d.received_at, d.contained_at, d.closed_at from disclosure d
                where d.received_at >= :earliest or d.closed_at >= :earliest""",
                Map.of("earliest", before.from()), Course::of);
        List<Course> received = courses.stream().filter(course -> span.has(course.receivedAt())).toList();
        List<Course> receivedBefore = courses.stream().filter(course -> before.has(course.receivedAt())).toList();
        List<Course> closed = courses.stream().filter(course -> span.has(course.closedAt())).toList();
        List<Course> closedBefore = courses.stream().filter(course -> before.has(course.closedAt())).toList();
        return new HarbourFigures(
                from,
                now,
                ShareFigure.of(told(received), received.size(), told(receivedBefore), receivedBefore.size()),
                ShareFigure.of(converted(closed), closed.size(), converted(closedBefore), closedBefore.size()),
                WaitFigure.of(WaitSample.of(untilSafe(received, now)), WaitSample.of(untilSafe(receivedBefore, from))));
    }

    private static int told(List<Course> courses) {
        return (int) courses.stream().filter(course -> TOLD.contains(course.foundHow())).count();
    }

    private static int converted(List<Course> courses) {
        return (int) courses.stream().filter(course -> course.outcome() != null && CONVERTED.contains(course.outcome())).count();
    }

    private static List<Observed> untilSafe(List<Course> courses, Instant seenUntil) {
        return courses.stream().map(course -> course.untilSafe(seenUntil)).toList();
    }

    private record Span(Instant from, Instant until) {

        boolean has(@Nullable Instant moment) {
            return moment != null && !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    private record Course(
            FoundHow foundHow, @Nullable DisclosureOutcome outcome, Instant receivedAt, @Nullable Instant containedAt, @Nullable Instant closedAt) {

        static Course of(Row row) {
            return new Course(
                    row.value("found_how", FoundHow.class), row.value("outcome", DisclosureOutcome.class), row.instant("received_at"),
                    row.instant("contained_at"), row.instant("closed_at"));
        }

        /** What became safe after the period had not become so in it. */
        Observed untilSafe(Instant seenUntil) {
            Instant safeAt = containedAt == null ? closedAt : containedAt;
            boolean over = safeAt != null && !safeAt.isAfter(seenUntil);
            return new Observed(null, Duration.between(receivedAt, over ? safeAt : seenUntil), over);
        }
    }
}
