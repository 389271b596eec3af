package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.TicketStatus;

/**
 * How one ticket went, told anew from the record until a moment: when it was answered, how long it was our turn, when
 * it was solved. Nothing of it is stored.
 */
final class Course {

    /** What of the record bears on it. */
    static final Set<String> EVENTS = Set.of(
            "TICKET_ASSIGNED", "PUBLIC_REPLY_SENT", "REQUESTER_WROTE", "THANKS_MARKED", "TICKET_HELD", "HOLD_ENDED", "TICKET_RESOLVED",
            "TICKET_CONFIRMED", "TICKET_REOPENED", "TICKET_WITHDRAWN", "TICKET_CLOSED", "CASE_MOVED_ON", "EXCEPTION_WITHDRAWN",
            "TICKET_HANDED_OVER");

    private static final Duration REOPENS_WITHIN = Duration.ofDays(7);
    private static final Duration MAY_REOPEN_AFTER_CLOSING = Duration.ofDays(14);

    private final Asked ticket;
    private final Instant now;
    private final List<Stretch> turns = new ArrayList<>();
    private final List<Instant> solved = new ArrayList<>();
    private final List<Instant> reopened = new ArrayList<>();
    private TicketStatus status = TicketStatus.NEW;
    private Instant since;
    private Instant ourTurnSince;
    private @Nullable Instant answeredAt;
    private @Nullable Instant finishedAt;
    private boolean withdrawn;
    private int handOvers;

    private Course(Asked ticket, Instant now) {
        this.ticket = ticket;
        this.now = now;
        this.since = ticket.createdAt();
        this.ourTurnSince = ticket.createdAt();
    }

    /** @param events what happened, in the order of the record; what came after the moment is not known yet */
    static Course of(Asked ticket, List<Event> events, Instant now) {
        var course = new Course(ticket, now);
        events.stream().filter(event -> !event.at().isAfter(now)).forEach(course::take);
        return course;
    }

    private void take(Event event) {
        switch (event.kind()) {
            case "TICKET_HANDED_OVER" -> handOvers++;
            case "EXCEPTION_WITHDRAWN", "TICKET_WITHDRAWN" -> withdrawn = true;
            case "PUBLIC_REPLY_SENT", "TICKET_RESOLVED" -> answer(event.at());
            case "THANKS_MARKED" -> forgetReopening();
            default -> { }
        }
        if (event.status() != null && event.status() != status) {
            move(event);
        }
    }

    private void move(Event event) {
        var before = status;
        status = event.status();
        since = event.at();
        turn(isOurs(before), isOurs(status), event.at());
        if (before.isUnfinished() && !status.isUnfinished()) {
            finish(event);
        } else if (!before.isUnfinished() && status.isUnfinished()) {
            withdrawn = false;
            finishedAt = null;
            if (event.kind().equals("TICKET_REOPENED") || event.kind().equals("REQUESTER_WROTE")) {
                reopened.add(event.at());
            }
        }
    }

    private void finish(Event event) {
        if (event.kind().equals("CASE_MOVED_ON") && status == TicketStatus.RESOLVED) {
            answer(event.at());
        }
        if (finishedAt == null) {
            finishedAt = event.at();
        }
        if (!withdrawn && !event.kind().equals("THANKS_MARKED")) {
            solved.add(event.at());
        }
    }

    private void turn(boolean was, boolean is, Instant at) {
        if (was && !is) {
            turns.add(new Stretch(ourTurnSince, at));
        } else if (!was && is) {
            ourTurnSince = at;
        }
    }

    /** What opened it was a word of thanks: it stays solved since it was, and no time of ours passed. */
    private void forgetReopening() {
        if (!reopened.isEmpty()) {
            reopened.remove(reopened.size() - 1);
            ourTurnSince = Instant.MAX;
            finishedAt = solved.isEmpty() ? null : solved.get(solved.size() - 1);
        }
    }

    private void answer(Instant at) {
        answeredAt = answeredAt == null ? at : answeredAt;
    }

    private static boolean isOurs(TicketStatus status) {
        return status.isUnfinished() && status != TicketStatus.WAITING_ON_REQUESTER;
    }

    Asked ticket() {
        return ticket;
    }

    boolean isOpen() {
        return status.isUnfinished();
    }

    /** From the beginning to the first answer of a person; where there was none, until it ended or until now. */
    Observed firstResponse(TimeCounted time) {
        return lasted(time, answeredAt, ended());
    }

    /** To the moment at which it was first solved. */
    Observed firstResolution(TimeCounted time) {
        return lasted(time, solved.isEmpty() ? null : solved.get(0), ended());
    }

    /** To the moment at which it was last solved, where it is. */
    Observed fullResolution(TimeCounted time) {
        return lasted(time, isSolved() ? solved.get(solved.size() - 1) : null, ended());
    }

    /** All the time in which it was our turn, over every reopening. */
    Observed requesterWait(TimeCounted time) {
        var waited = turns.stream()
                .filter(turn -> turn.from().isBefore(turn.until()))
                .map(turn -> time.between(turn.from(), turn.until(), ticket.calendar()))
                .reduce(Duration.ZERO, Duration::plus);
        var running = isOurs(status) ? time.between(ourTurnSince, now, ticket.calendar()) : Duration.ZERO;
        return new Observed(ticket, waited.plus(running), isSolved());
    }

    /** Since it was asked. */
    Duration age(TimeCounted time) {
        return time.between(ticket.createdAt(), now, ticket.calendar());
    }

    private boolean isSolved() {
        return !status.isUnfinished() && !withdrawn && !solved.isEmpty();
    }

    boolean wasSolved() {
        return !solved.isEmpty();
    }

    /** Whether seven days have passed since it was first solved, so that it can be said whether it came back. */
    boolean isPastItsFirstDays() {
        return wasSolved() && !solved.get(0).plus(REOPENS_WITHIN).isAfter(now);
    }

    boolean cameBack() {
        return wasSolved() && reopened.stream().anyMatch(at -> at.isBefore(solved.get(0).plus(REOPENS_WITHIN)));
    }

    /** Solved, and may yet be opened again. */
    boolean mayStillComeBack() {
        return isSolved() && (status == TicketStatus.RESOLVED || since.plus(MAY_REOPEN_AFTER_CLOSING).isAfter(now));
    }

    int handOvers() {
        return handOvers;
    }

    /** Until when one could see that nothing had come. */
    private Instant ended() {
        return finishedAt == null || status.isUnfinished() ? now : finishedAt;
    }

    private Observed lasted(TimeCounted time, @Nullable Instant reached, Instant otherwise) {
        return new Observed(ticket, time.between(ticket.createdAt(), reached == null ? otherwise : reached, ticket.calendar()), reached != null);
    }

    /** What is known of a ticket from the start. */
    record Asked(UUID id, Instant createdAt, BusinessCalendar calendar) {}

    /** One entry of the record. @param status what the ticket became by it; null where it stayed */
    record Event(long seq, String kind, Instant at, @Nullable TicketStatus status) {}

    private record Stretch(Instant from, Instant until) {}
}
