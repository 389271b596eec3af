package parley.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.Promise;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.PromiseState;
import parley.servicelevel.Target;

/**
 * A ticket that the company lived through, with every row that was written about it. What happened once may have happened
 * some weeks before, unless a holiday, a change of the clock or the season would have let it go another way.
 */
record Original(UUID id, Map<String, List<Map<String, Object>>> rows, ZoneId zone, @Nullable Season season) {

    private static final int WITHIN_SECONDS = 3_600;

    Instant createdAt() {
        return moment(ticket().get("created_at"));
    }

    boolean isClosed() {
        return ticket().get("status").equals("CLOSED");
    }

    private Map<String, Object> ticket() {
        return rows.get("ticket").get(0);
    }

    /** The same some weeks and up to an hour earlier; empty where it would have gone another way. */
    Optional<Retelling> earlier(long weeks, Random random, BusinessCalendars calendars, Instant now) {
        Earlier earlier = new Earlier(zone, weeks, random.nextInt(WITHIN_SECONDS));
        boolean sameSeason = season == null || season == Season.of(earlier.of(createdAt()).atZone(zone).toLocalDate());
        if (!sameSeason || !keepsItsOrder(earlier)) {
            return Optional.empty();
        }
        Map<UUID, Promise> promises = rows.get("promise").stream()
                .collect(Collectors.toMap(row -> (UUID) row.get("id"), row -> told(row, earlier, calendars, now)));
        boolean sameEnd = rows.get("promise").stream().allMatch(row -> isThatOf(row, promises.get((UUID) row.get("id")), earlier));
        return sameEnd ? Optional.of(new Retelling(this, earlier, promises)) : Optional.empty();
    }

    private boolean keepsItsOrder(Earlier earlier) {
        List<Instant> moments = rows.values().stream().flatMap(List::stream).flatMap(row -> row.values().stream())
                .filter(OffsetDateTime.class::isInstance).map(Original::moment).sorted().toList();
        List<Instant> shifted = moments.stream().map(earlier::of).toList();
        return shifted.equals(shifted.stream().sorted(Comparator.naturalOrder()).toList());
    }

    /** The promise as its calendar would have measured it then. */
    private Promise told(Map<String, Object> row, Earlier earlier, BusinessCalendars calendars, Instant now) {
        BusinessCalendar calendar = calendars.version(new CalendarVersionId((UUID) row.get("calendar_version_id")));
        Promise promise = Promise.made(PromiseKind.valueOf((String) row.get("kind")), target(row), calendar, earlier.of(moment(row.get("started_at"))));
        for (Map<String, Object> pause : pauses((UUID) row.get("id"))) {
            promise = promise.pause(earlier.of(moment(pause.get("paused_at"))));
            if (pause.get("resumed_at") != null) {
                promise = promise.resume(calendars, earlier.of(moment(pause.get("resumed_at"))));
            }
        }
        return switch (PromiseState.valueOf((String) row.get("state"))) {
            case MET, BREACHED -> promise.fulfil(calendars, earlier.of(moment(row.get("ended_at"))));
            case DROPPED -> promise.drop(calendars, earlier.of(moment(row.get("ended_at"))));
            case RUNNING, PAUSED -> promise.noticeBreach(now);
        };
    }

    private List<Map<String, Object>> pauses(UUID promise) {
        return rows.get("promise_pause").stream()
                .filter(pause -> pause.get("promise_id").equals(promise))
                .sorted(Comparator.comparing(pause -> moment(pause.get("paused_at"))))
                .toList();
    }

    private static Target target(Map<String, Object> row) {
        return row.get("target_seconds") == null
                ? Target.workingDays(((Number) row.get("target_working_days")).intValue())
                : new Target.BusinessTime(Duration.ofSeconds(((Number) row.get("target_seconds")).longValue()));
    }

    /** One that still runs may have been broken by now; how that reads is added in the retelling. */
    private static boolean isThatOf(Map<String, Object> row, Promise promise, Earlier earlier) {
        OffsetDateTime breached = (OffsetDateTime) row.get("breached_at");
        boolean sameBreach = breached == null
                ? promise.breachedAt() == null || promise.state() == PromiseState.RUNNING
                : earlier.of(moment(breached)).equals(promise.breachedAt());
        return promise.state().name().equals(row.get("state")) && promise.dueAt().equals(earlier.of(moment(row.get("due_at")))) && sameBreach;
    }

    static Instant moment(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }

    /** The same time of day and of week, by the clock on the wall. */
    record Earlier(ZoneId zone, long weeks, int seconds) {

        Instant of(Instant moment) {
            return moment.atZone(zone).minusWeeks(weeks).toInstant().minusSeconds(seconds);
        }
    }
}
