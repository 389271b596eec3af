package parley.servicelevel;

import static parley.servicelevel.PromiseState.BREACHED;
import static parley.servicelevel.PromiseState.DROPPED;
import static parley.servicelevel.PromiseState.MET;
import static parley.servicelevel.PromiseState.PAUSED;
import static parley.servicelevel.PromiseState.RUNNING;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One promise to one requester: by when they hear from us, or have it solved.
 *
 * <p>The raw moments ({@code startedAt}, {@code pauses}, {@code endedAt}) and the calendar version are what is true;
 * {@code dueAt}, {@code breachedAt} and {@code effectiveStart} follow from them and are stored so that a list can be
 * sorted and a scheduler woken by them. They change only when the promise pauses, resumes, or is measured anew against
 * other targets, never because somebody publishes a new calendar.
 *
 * @param effectiveStart the reading the calendar would have shown at the start, had nothing been paused: business time
 *     used up is today's reading less this one
 * @param worth the target as business time, by which the line measures the wait
 * @param dueAt when the promise comes due; while paused, what it was before
 * @param breachedAt the due moment, once it has passed unfulfilled
 */
public record Promise(
        PromiseKind kind,
        Target target,
        Duration worth,
        CalendarVersionId calendarVersion,
        Instant startedAt,
        List<Pause> pauses,
        Duration effectiveStart,
        Instant dueAt,
        PromiseState state,
        @Nullable Instant breachedAt,
        @Nullable Instant endedAt) {

    public Promise {
        pauses = List.copyOf(pauses);
        if (state.isOpen() != (endedAt == null)) {
            throw new IllegalArgumentException("A promise has an end when it is over: " + state + ", " + endedAt);
        }
        if (state == MET && breachedAt != null || state == BREACHED && breachedAt == null) {
            throw new IllegalArgumentException("Late is what was breached: " + state + ", " + breachedAt);
        }
    }

    public static Promise made(PromiseKind kind, Target target, BusinessCalendar calendar, Instant at) {
        return new Promise(
                kind,
                target,
                target.worth(calendar),
                calendar.version(),
                at,
                List.of(),
                calendar.reading(at),
                target.dueAfter(at, calendar),
                RUNNING,
                null,
                null);
    }

    public Promise pause(Instant at) {
        if (state != RUNNING) {
            return this;
        }
        return with(plus(Pause.since(at)), PAUSED, breachAsOf(at), null);
    }

    public Promise resume(KnownCalendars calendars, Instant at) {
        if (state != PAUSED) {
            return this;
        }
        return with(withLastPauseEnded(at), RUNNING, breachedAt, null).measuredBy(calendars);
    }

    /** What was promised has been done. */
    public Promise fulfil(KnownCalendars calendars, Instant at) {
        if (!state.isOpen()) {
            return this;
        }
        var breach = breachAsOf(at);
        return resume(calendars, at).with(pausesClosedBy(at), breach == null ? MET : BREACHED, breach, at);
    }

    /** Nobody waits for it any more. */
    public Promise drop(KnownCalendars calendars, Instant at) {
        if (!state.isOpen()) {
            return this;
        }
        return resume(calendars, at).with(pausesClosedBy(at), DROPPED, breachAsOf(at), at);
    }

    /** It was not done after all: goes on where it stopped, as if it had been paused since. */
    public Promise reopen(KnownCalendars calendars, Instant at) {
        if (state.isOpen()) {
            return this;
        }
        return with(plus(Pause.since(endedAt).endedAt(at)), RUNNING, breachedAt, null).measuredBy(calendars);
    }

    /** It had been done after all, and what reopened it was a mistake: over since the moment it was over before. */
    public Promise closeAgain(KnownCalendars calendars) {
        if (state != RUNNING || pauses.isEmpty()) {
            return this;
        }
        var over = lastPause().from();
        var breach = breachedAt == null || breachedAt.isAfter(over) ? null : breachedAt;
        return with(pauses.subList(0, pauses.size() - 1), breach == null ? MET : BREACHED, breach, over).measuredBy(calendars);
    }

    /** The due moment has passed: says so, once. */
    public Promise noticeBreach(Instant at) {
        return state == RUNNING ? with(pauses, state, breachAsOf(at), null) : this;
    }

    /**
     * Another priority or queue: measured from the start by the new target and calendar, as though it had been made so.
     * A promise that is over stays as it was made.
     */
    public Promise retarget(Target target, BusinessCalendar calendar, Instant at) {
        if (!state.isOpen()) {
            return this;
        }
        var anew = new Promise(
                        kind,
                        target,
                        target.worth(calendar),
                        calendar.version(),
                        startedAt,
                        pauses,
                        effectiveStart,
                        dueAt,
                        state,
                        null,
                        null)
                .measuredBy(calendar);
        return anew.with(pauses, state, anew.breachAsOf(at), null);
    }

    /** Business time used up so far; stands still in a pause and after the end. */
    public Duration waited(KnownCalendars calendars, Instant now) {
        return calendars.version(calendarVersion).reading(stoppedAt(now)).minus(effectiveStart);
    }

    /** What the line goes by: the part of the target that is used up, beyond 1 when it is late. */
    public Share share(KnownCalendars calendars, Instant now) {
        return new Share(waited(calendars, now), worth);
    }

    private Instant stoppedAt(Instant now) {
        if (endedAt != null) {
            return endedAt;
        }
        return state == PAUSED ? lastPause().from() : now;
    }

    private Promise measuredBy(KnownCalendars calendars) {
        var calendar = calendars.version(calendarVersion);
        var paused = pauses.stream()
                .map(pause -> pause.businessTime(calendar))
                .reduce(Duration.ZERO, Duration::plus);
        return new Promise(
                kind,
                target,
                worth,
                calendarVersion,
                startedAt,
                pauses,
                calendar.reading(startedAt).plus(paused),
                calendar.after(target.dueAfter(startedAt, calendar), paused),
                state,
                breachedAt,
                endedAt);
    }

    private @Nullable Instant breachAsOf(Instant at) {
        return breachedAt == null && stoppedAt(at).isAfter(dueAt) ? dueAt : breachedAt;
    }

    private List<Pause> plus(Pause pause) {
        var longer = new ArrayList<>(pauses);
        longer.add(pause);
        return longer;
    }

    private List<Pause> pausesClosedBy(Instant at) {
        return state == PAUSED ? withLastPauseEnded(at) : pauses;
    }

    private List<Pause> withLastPauseEnded(Instant at) {
        var closed = new ArrayList<>(pauses);
        closed.set(closed.size() - 1, lastPause().endedAt(at));
        return closed;
    }

    private Pause lastPause() {
        return pauses.get(pauses.size() - 1);
    }

    private Promise with(
            List<Pause> pauses, PromiseState state, @Nullable Instant breachedAt, @Nullable Instant endedAt) {
        return new Promise(
                kind,
                target,
                worth,
                calendarVersion,
                startedAt,
                pauses,
                effectiveStart,
                dueAt,
                state,
                breachedAt,
                endedAt);
    }
}
