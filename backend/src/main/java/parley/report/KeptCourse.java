package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;

/**
 * How a closed ticket went, as it was told once and kept: as long as it stays closed, nothing of it changes any more.
 *
 * @param endedAt until when one could see that nothing had come
 * @param closedAt since when it is closed
 * @param business the waits in business time, which take a calendar to tell
 * @param ourTurn how long it was our turn in calendar time
 */
record KeptCourse(
        Asked ticket,
        @Nullable Instant answeredAt,
        @Nullable Instant firstSolvedAt,
        @Nullable Instant lastSolvedAt,
        Instant endedAt,
        Instant closedAt,
        Waited business,
        Duration ourTurn,
        boolean cameBack,
        int handOvers) implements Course {

    static KeptCourse of(ToldCourse told) {
        return new KeptCourse(told.ticket(), told.answeredAt(), told.firstSolvedAt(), told.lastSolvedAt(), told.ended(), told.since(),
                new Waited(
                        told.firstResponse(TimeCounted.BUSINESS).waited(), told.requesterWait(TimeCounted.BUSINESS).waited(),
                        told.firstResolution(TimeCounted.BUSINESS).waited(), told.fullResolution(TimeCounted.BUSINESS).waited()),
                told.requesterWait(TimeCounted.CALENDAR).waited(), told.cameBack(), told.handOvers());
    }

    @Override
    public Observed firstResponse(TimeCounted time) {
        return lasted(time, business.firstResponse, answeredAt);
    }

    @Override
    public Observed requesterWait(TimeCounted time) {
        return new Observed(ticket, time == TimeCounted.BUSINESS ? business.ourTurn : ourTurn, lastSolvedAt != null);
    }

    @Override
    public Observed firstResolution(TimeCounted time) {
        return lasted(time, business.firstResolution, firstSolvedAt);
    }

    @Override
    public Observed fullResolution(TimeCounted time) {
        return lasted(time, business.fullResolution, lastSolvedAt);
    }

    private Observed lasted(TimeCounted time, Duration inBusinessTime, @Nullable Instant reached) {
        return time == TimeCounted.BUSINESS ? new Observed(ticket, inBusinessTime, reached != null) : time.lasted(ticket, reached, endedAt);
    }

    @Override
    public boolean wasSolved() {
        return firstSolvedAt != null;
    }

    @Override
    public boolean isPastItsFirstDays(Instant now) {
        return wasSolved() && !firstSolvedAt.plus(REOPENS_WITHIN).isAfter(now);
    }

    @Override
    public boolean mayStillComeBack(Instant now) {
        return lastSolvedAt != null && closedAt.plus(MAY_REOPEN_AFTER_CLOSING).isAfter(now);
    }

    /** How long it took to the first answer, how long it was our turn, how long to the first and to the last solution. */
    record Waited(Duration firstResponse, Duration ourTurn, Duration firstResolution, Duration fullResolution) {}
}
