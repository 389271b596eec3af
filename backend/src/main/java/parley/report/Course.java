package parley.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.servicelevel.BusinessCalendar;

/** How one ticket went: when it was answered, how long it was our turn, when it was solved. */
interface Course {

    Duration REOPENS_WITHIN = Duration.ofDays(7);
    Duration MAY_REOPEN_AFTER_CLOSING = Duration.ofDays(14);

    Asked ticket();

    /** From the beginning to the first answer of a person; where there was none, until it ended or until now. */
    Observed firstResponse(TimeCounted time);

    /** All the time in which it was our turn, over every reopening. */
    Observed requesterWait(TimeCounted time);

    /** To the moment at which it was first solved. */
    Observed firstResolution(TimeCounted time);

    /** To the moment at which it was last solved, where it is. */
    Observed fullResolution(TimeCounted time);

    boolean wasSolved();

    /** Whether seven days have passed since it was first solved, so that it can be said whether it came back. */
    boolean isPastItsFirstDays(Instant now);

    boolean cameBack();

    /** Solved, and may yet be opened again. */
    boolean mayStillComeBack(Instant now);

    int handOvers();

    /** @param finishedOrOpened when it was finished, opened again, finished again, and so on */
    static boolean wasOpenAt(Instant moment, Asked ticket, List<Instant> finishedOrOpened) {
        return !ticket.createdAt().isAfter(moment) && finishedOrOpened.stream().filter(at -> !at.isAfter(moment)).count() % 2 == 0;
    }

    /** What is known of a ticket from the start. */
    record Asked(UUID id, Instant createdAt, BusinessCalendar calendar) {}
}
