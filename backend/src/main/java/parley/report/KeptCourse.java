package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a ticket went that can no longer be opened again, as it was told once and kept: nothing of it changes any more.
 *
 * @param ourTurn how long it was our turn, in each time
 * @param endedAt until when one could see that nothing had come
 */
record KeptCourse(
        Asked ticket,
        @Nullable Instant answeredAt,
        @Nullable Instant firstSolvedAt,
        @Nullable Instant lastSolvedAt,
        Instant endedAt,
        Map<TimeCounted, Duration> ourTurn,
        boolean cameBack,
        int handOvers) implements Course {

    static KeptCourse of(ToldCourse told) {
        return new KeptCourse(told.ticket(), told.answeredAt(), told.firstSolvedAt(), told.lastSolvedAt(), told.ended(),
                Stream.of(TimeCounted.values()).collect(Collectors.toMap(time -> time, time -> told.requesterWait(time).waited())), told.cameBack(), told.handOvers());
    }

    @Override
    public Observed firstResponse(TimeCounted time) {
        return time.lasted(ticket, answeredAt, endedAt);
    }

    @Override
    public Observed requesterWait(TimeCounted time) {
        return new Observed(ticket, ourTurn.get(time), lastSolvedAt != null);
    }

    @Override
    public Observed firstResolution(TimeCounted time) {
        return time.lasted(ticket, firstSolvedAt, endedAt);
    }

    @Override
    public Observed fullResolution(TimeCounted time) {
        return time.lasted(ticket, lastSolvedAt, endedAt);
    }

    @Override
    public boolean wasSolved() {
        return firstSolvedAt != null;
    }

    @Override
    public boolean isPastItsFirstDays() {
        return wasSolved();
    }

    @Override
    public boolean mayStillComeBack() {
        return false;
    }
}
