package parley.routing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.queue.QueueId;
import parley.servicelevel.BusinessCalendars;
import parley.ticket.TicketId;

/** Knows how far each ticket in line is, by the clock of this moment. */
@Singleton
class Places {

    private static final int LOOKED_AT = 5_000;
    private static final Duration PACE_OF = Duration.ofDays(7);
    private static final Duration PACE_HOLDS = Duration.ofMinutes(5);

    private final LineQueries queries;
    private final BusinessCalendars calendars;
    private final Clock clock;
    private final Map<QueueId, KnownPace> paces = new ConcurrentHashMap<>();

    Places(LineQueries queries, BusinessCalendars calendars, Clock clock) {
        this.queries = queries;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those who stand in line, who is served first coming first; a ticket stands there by the best of its promises. */
    List<InLine> inOrder(Collection<InLine> standings) {
        var best = new HashMap<TicketId, InLine>();
        var order = byShare();
        standings.forEach(standing -> best.merge(standing.ticketId(), standing, (one, other) -> order.compare(one, other) <= 0 ? one : other));
        return best.values().stream().sorted(order).toList();
    }

    Optional<InLine> bestOf(TicketId ticket) {
        return inOrder(queries.standings(List.of(ticket))).stream().findFirst();
    }

    /** The places to tell requesters, of those of the tickets that stand in a line; each line is looked at once. */
    Map<TicketId, PlaceRange> ranges(Collection<TicketId> tickets) {
        var lines = new HashMap<QueueId, List<InLine>>();
        var ranges = new HashMap<TicketId, PlaceRange>();
        for (var standing : inOrder(queries.standings(tickets))) {
            ranges.put(standing.ticketId(), range(standing, lines.computeIfAbsent(standing.queue(), this::line)));
        }
        return ranges;
    }

    double share(InLine standing) {
        return line().share(standing.waiting()).asNumber();
    }

    /** Business time that the ticket has waited by that promise. */
    Duration waited(InLine standing) {
        return line().share(standing.waiting()).waited();
    }

    /** Place in the line of its queue; 1 is the head. */
    int place(InLine standing) {
        var share = share(standing);
        var now = clock.instant();
        var boundaries = new HashMap<TargetClass, Duration>();
        for (var targetClass : queries.classes(standing.queue())) {
            boundaries.put(targetClass, targetClass.equals(standing.waiting().targetClass())
                    ? standing.waiting().effectiveStart()
                    : reading(targetClass, now).minus(part(targetClass.allowed(), share)));
        }
        return Math.toIntExact(1 + queries.ahead(standing, boundaries));
    }

    /** The place to tell the requester. */
    PlaceRange range(InLine standing) {
        return range(standing, line(standing.queue()));
    }

    private List<InLine> line(QueueId queue) {
        return inOrder(queries.line(queue, LOOKED_AT));
    }

    private PlaceRange range(InLine standing, List<InLine> line) {
        var others = line.stream()
                .filter(other -> !other.ticketId().equals(standing.ticketId()))
                .map(InLine::waiting)
                .toList();
        var now = clock.instant();
        return new PlaceInLine(standing.waiting(), others, version -> calendars.version(version).reading(now), pace(standing, now)).range();
    }

    private Pace pace(InLine standing, Instant now) {
        var known = paces.get(standing.queue());
        if (known == null || known.since().plus(PACE_HOLDS).isBefore(now) || known.since().isAfter(now)) {
            known = new KnownPace(now, pace(standing.queue(), standing.waiting().targetClass(), now));
            paces.put(standing.queue(), known);
        }
        return known.pace();
    }

    private Pace pace(QueueId queue, TargetClass hours, Instant now) {
        var moved = queries.moved(queue, now.minus(PACE_OF));
        return new Pace(calendars.version(hours.calendarVersion()).between(now.minus(PACE_OF), now), moved.taken(), moved.joined());
    }

    private Comparator<InLine> byShare() {
        return Comparator.comparing(InLine::waiting, line().order());
    }

    private Line line() {
        var now = clock.instant();
        return new Line(version -> calendars.version(version).reading(now));
    }

    private Duration reading(TargetClass targetClass, Instant now) {
        return calendars.version(targetClass.calendarVersion()).reading(now);
    }

    private static Duration part(Duration allowed, double share) {
        return Duration.ofNanos((long) (allowed.toNanos() * share));
    }

    private record KnownPace(Instant since, Pace pace) {}
}
