package parley.routing;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeSet;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Targets;

/**
 * A desk on which tickets arrive at random and analysts take the head of the line, by the ordering code that the server
 * uses. Every tenth asks for its place when it joins.
 */
final class LineSimulation {
    private static final Duration HANDLING = Duration.ofMinutes(20);
    private static final Map<ServiceClass, Double> MIX =
            Map.of(ServiceClass.P1, .05, ServiceClass.P2, .20, ServiceClass.P3, .45, ServiceClass.P4, .30);
    private static final int ASKED_EVERY = 10;
    private static final Duration PACE_WINDOW = Duration.ofHours(40);

    private final @Nullable Comparator<Waiting> unfair;
    private final Random random;
    private final BusinessCalendar calendar;
    private final int analysts;
    private final double arrivalsPerSecond;
    private final Map<ServiceClass, TreeSet<Waiting>> waiting = new EnumMap<>(ServiceClass.class);
    private final Map<TargetClass, ServiceClass> columns = new HashMap<>();
    private final Map<Long, Told> told = new HashMap<>();
    private final Deque<Instant> takenLately = new ArrayDeque<>();
    private final Deque<Waiting> joinedLately = new ArrayDeque<>();
    private final List<Served> served = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-05T00:00:00Z");

    LineSimulation(long seed, BusinessCalendar calendar, int analysts, double load) {
        this(seed, calendar, analysts, load, null);
    }

    /** @param unfair another order, to see that it would be found out */
    LineSimulation(long seed, BusinessCalendar calendar, int analysts, double load, @Nullable Comparator<Waiting> unfair) {
        this.unfair = unfair;
        this.random = new Random(seed);
        this.calendar = calendar;
        this.analysts = analysts;
        this.arrivalsPerSecond = load * analysts / HANDLING.toSeconds();
        for (var column : MIX.keySet()) {
            waiting.put(column, new TreeSet<>(Waiting.IN_CLASS));
            columns.put(targetClass(column), column);
        }
    }

    List<Served> run(int tickets) {
        var busyUntil = new PriorityQueue<Instant>();
        var nextArrival = now;
        for (long ticket = 1; served.size() < tickets; ) {
            var freed = busyUntil.size() < analysts ? null : busyUntil.peek();
            if (freed == null && anyWaiting()) {
                take();
                busyUntil.add(now.plus(exponential(1.0 / HANDLING.toSeconds())));
            } else if (!busyUntil.isEmpty() && !busyUntil.peek().isAfter(nextArrival)) {
                now = busyUntil.poll();
            } else {
                now = nextArrival;
                join(ticket++);
                nextArrival = now.plus(exponential(arrivalsPerSecond));
            }
        }
        return served;
    }

    private boolean anyWaiting() {
        return waiting.values().stream().anyMatch(line -> !line.isEmpty());
    }

    private void join(long ticket) {
        var column = column();
        var entry = new Waiting(ticket, targetClass(column), calendar.reading(now), now);
        if (ticket % ASKED_EVERY == 0) {
            told.put(ticket, new Told(place(entry), served.size()));
        }
        waiting.get(column).add(entry);
        joinedLately.add(entry);
    }

    private void take() {
        var heads = waiting.values().stream()
                .filter(line -> !line.isEmpty())
                .map(TreeSet::first)
                .toList();
        var head = (unfair == null ? line().head(heads) : heads.stream().min(unfair)).orElseThrow();
        var column = columns.get(head.targetClass());
        waiting.get(column).remove(head);
        served.add(new Served(column, line().share(head).asNumber(), outcome(told.remove(head.ticket()))));
        takenLately.add(now);
    }

    private PlaceRange place(Waiting entry) {
        var past = now.minus(PACE_WINDOW);
        while (!takenLately.isEmpty() && takenLately.peek().isBefore(past)) {
            takenLately.poll();
        }
        while (!joinedLately.isEmpty() && joinedLately.peek().createdAt().isBefore(past)) {
            joinedLately.poll();
        }
        var joined = new HashMap<TargetClass, Long>();
        joinedLately.forEach(other -> joined.merge(other.targetClass(), 1L, Long::sum));
        var pace = new Pace(PACE_WINDOW, takenLately.size(), joined);
        var others = waiting.values().stream().flatMap(TreeSet::stream).toList();
        return new PlaceInLine(entry, others, version -> calendar.reading(now), pace).range();
    }

    private @Nullable Outcome outcome(@Nullable Told told) {
        return told == null ? null : new Outcome(told.place(), served.size() - told.takenBefore() + 1);
    }

    private Line line() {
        return new Line(version -> calendar.reading(now));
    }

    private TargetClass targetClass(ServiceClass column) {
        return new TargetClass(
                calendar.version(), Targets.byDefault(column).firstResponse().worth(calendar));
    }

    private ServiceClass column() {
        var dice = random.nextDouble();
        for (var column : MIX.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            dice -= column.getValue();
            if (dice < 0) {
                return column.getKey();
            }
        }
        return ServiceClass.P4;
    }

    private Duration exponential(double perSecond) {
        return Duration.ofNanos((long) (-Math.log(1 - random.nextDouble()) / perSecond * 1e9));
    }

    private record Told(PlaceRange place, int takenBefore) {}

    /** The place that a ticket was told when it joined, and the one that it turned out to have. */
    record Outcome(PlaceRange told, int place) {
        boolean asTold() {
            return told.from() <= place && place <= told.to();
        }
    }

    /** A ticket that was taken, with the share of its promise used up by then; some had asked for their place. */
    record Served(ServiceClass column, double share, @Nullable Outcome outcome) {}
}
