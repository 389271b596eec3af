package parley.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.account.PersonId;
import parley.routing.RingEnd;

/**
 * The course of a call, put together from events that come in any order and more than once. Whatever the order, the same
 * events make the same track, but for the moments at which they came.
 *
 * @param answeredBy which analyst; empty where nobody is known at that extension
 * @param cause why it ended, in the word of the telephone system
 * @param heardAt when something was last heard of it
 * @param settledAt when it was clear how it ended
 */
record CallTrack(
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        @Nullable Instant endedAt,
        @Nullable String cause,
        Instant heardAt,
        @Nullable Instant settledAt) {

    /** In these words telephone systems say that the caller gave up, where nobody had answered. */
    private static final Set<String> CALLER_GAVE_UP = Set.of("", "cancel", "normalclearing", "originatorcancel", "originator_cancel", "normal_clearing");

    static CallTrack begun(Instant at) {
        return new CallTrack(at, null, null, null, null, at, null);
    }

    /** Answered and over, as somebody wrote it down. */
    static CallTrack written(PersonId by, Instant at) {
        return new CallTrack(at, at, by, at, null, at, at);
    }

    CallTrack rang(Instant at) {
        return heard(at);
    }

    /** The first answer counts; a later word on who it was is taken where that was not known. */
    CallTrack answered(@Nullable PersonId by, Instant at) {
        return new CallTrack(startedAt, answeredAt == null ? at : answeredAt, answeredBy == null ? by : answeredBy, endedAt, cause, at, settledAt);
    }

    CallTrack ended(@Nullable String why, Instant at) {
        return endedAt != null ? heard(at) : new CallTrack(startedAt, answeredAt, answeredBy, at, why, at, settledAt);
    }

    /** Nothing that could change it is on its way any more. */
    CallTrack settled(Instant at) {
        boolean over = endedAt != null;
        return new CallTrack(startedAt, answeredAt, answeredBy, over ? endedAt : at, over ? cause : "lost", heardAt, at);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    /** How the ring at an analyst ended; empty while that is not clear. @param longEnough after that a ring has rung out */
    Optional<RingEnd> endOfRing(PersonId analyst, Instant shownAt, Duration longEnough) {
        if (isAnswered()) {
            return Optional.of(analyst.equals(answeredBy) ? RingEnd.ANSWERED : RingEnd.ANSWERED_BY_ANOTHER);
        }
        if (!isSettled()) {
            return Optional.empty();
        }
        return Optional.of(gaveUp(shownAt, longEnough) ? RingEnd.CALLER_HUNG_UP : RingEnd.RANG_OUT);
    }

    /** What came of it, where that follows from the events; empty while it is not settled, or where somebody has to say. */
    Optional<CallOutcome> outcome(Duration longEnough) {
        if (!isSettled() || answeredBy != null) {
            return Optional.empty();
        }
        if (isAnswered()) {
            return Optional.of(CallOutcome.ANSWERED_ELSEWHERE);
        }
        return Optional.of(gaveUp(startedAt, longEnough) ? CallOutcome.ABANDONED : CallOutcome.MISSED);
    }

    /** When the rings ended. */
    Instant end() {
        Instant moment = isAnswered() ? answeredAt : endedAt;
        return moment == null ? heardAt : moment;
    }

    private boolean gaveUp(Instant since, Duration longEnough) {
        boolean byCaller = CALLER_GAVE_UP.contains(cause == null ? "" : cause.toLowerCase(Locale.ROOT));
        return byCaller && Duration.between(since, end()).compareTo(longEnough) < 0;
    }

    private CallTrack heard(Instant at) {
        return new CallTrack(startedAt, answeredAt, answeredBy, endedAt, cause, at, settledAt);
    }
}
