package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.ticket.TicketStatus;

/** How one ticket went, told anew from the record until a moment. */
final class ToldCourse implements Course {

    /** What of the record bears on it. */
    static final Set<String> EVENTS = Set.of(
            "TICKET_ASSIGNED", "PUBLIC_REPLY_SENT", "REQUESTER_WROTE", "THANKS_MARKED", "TICKET_HELD", "HOLD_ENDED", "TICKET_RESOLVED",
            "TICKET_CONFIRMED", "TICKET_REOPENED", "TICKET_WITHDRAWN", "TICKET_CLOSED", "CASE_MOVED_ON", "EXCEPTION_WITHDRAWN",
            "EXCEPTION_ABANDONED", "TICKET_HANDED_OVER");

    private final Asked ticket;
    private final Instant now;
    private final List<Stretch> turns = new ArrayList<>();
    private final List<Instant> solved = new ArrayList<>();
    private final List<Instant> reopened = new ArrayList<>();
    private final List<Instant> finishedOrOpened = new ArrayList<>();
    private TicketStatus status = TicketStatus.NEW;
    private Instant since;
    private Instant ourTurnSince;
    private @Nullable Instant answeredAt;
    private @Nullable Instant finishedAt;
    private boolean withdrawn;
    private @Nullable Instant finishedBefore;
    private boolean withdrawnBefore;
    private int handOvers;
    private boolean openedAfterClosing;

    private ToldCourse(Asked ticket, Instant now) {
        this.ticket = ticket;
        this.now = now;
        this.since = ticket.createdAt();
        this.ourTurnSince = ticket.createdAt();
    }

    /** @param events what happened, in the order of the record; what came after the moment is not known yet */
    static ToldCourse of(Asked ticket, List<Event> events, Instant now) {
        var course = new ToldCourse(ticket, now);
        events.stream().filter(event -> !event.at().isAfter(now)).forEach(course::take);
        return course;
    }

    private void take(Event event) {
        switch (event.kind()) {
            case "TICKET_HANDED_OVER" -> handOvers++;
            case "EXCEPTION_WITHDRAWN", "EXCEPTION_ABANDONED", "TICKET_WITHDRAWN" -> withdrawn = true;
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
        if (before.isUnfinished() != status.isUnfinished()) {
            finishedOrOpened.add(event.at());
        }
        if (before.isUnfinished() && !status.isUnfinished()) {
            finish(event);
        } else if (!before.isUnfinished() && status.isUnfinished()) {
            finishedBefore = finishedAt;
            withdrawnBefore = withdrawn;
            openedAfterClosing |= before == TicketStatus.CLOSED;
            finishedAt = null;
            withdrawn = false;
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

    /** What opened it was a word of thanks: it has ended when it had, solved or withdrawn, and no time of ours passed. */
    private void forgetReopening() {
        if (!reopened.isEmpty()) {
            reopened.remove(reopened.size() - 1);
            ourTurnSince = Instant.MAX;
            finishedAt = finishedBefore;
            withdrawn = withdrawnBefore;
        }
    }

    private void answer(Instant at) {
        answeredAt = answeredAt == null ? at : answeredAt;
    }

    private static boolean isOurs(TicketStatus status) {
        return status.isUnfinished() && status != TicketStatus.WAITING_ON_REQUESTER;
    }

    @Override
    public Asked ticket() {
        return ticket;
    }

    boolean wasOpenedAfterClosing() {
        return openedAfterClosing;
    }

    /** When it was finished, opened again, finished again, and so on. */
    List<Instant> finishedOrOpened() {
        return List.copyOf(finishedOrOpened);
    }

    boolean isOpen() {
        return status.isUnfinished();
    }

    boolean wasOpenAt(Instant moment) {
        return Course.wasOpenAt(moment, ticket, finishedOrOpened);
    }

    /** Since when it stands as it does. */
    Instant since() {
        return since;
    }

    @Override
    public Observed firstResponse(TimeCounted time) {
        return time.lasted(ticket, answeredAt, ended());
    }

    @Override
    public Observed firstResolution(TimeCounted time) {
        return time.lasted(ticket, firstSolvedAt(), ended());
    }

    @Override
    public Observed fullResolution(TimeCounted time) {
        return time.lasted(ticket, lastSolvedAt(), ended());
    }

    @Override
    public Observed requesterWait(TimeCounted time) {
        var waited = turns.stream()
                .filter(turn -> turn.from().isBefore(turn.until()))
                .map(turn -> time.between(turn.from(), turn.until(), ticket.calendar()))
                .reduce(Duration.ZERO, Duration::plus);
        var running = isOurs(status) ? time.between(ourTurnSince, now, ticket.calendar()) : Duration.ZERO;
        return new Observed(ticket, waited.plus(running), isSolved());
    }

    private boolean isSolved() {
        return !status.isUnfinished() && !withdrawn && !solved.isEmpty();
    }

    @Override
    public boolean wasSolved() {
        return !solved.isEmpty();
    }

    @Override
    public boolean isPastItsFirstDays(Instant now) {
        return wasSolved() && !solved.get(0).plus(REOPENS_WITHIN).isAfter(now);
    }

    @Override
    public boolean cameBack() {
        return wasSolved() && reopened.stream().anyMatch(at -> at.isBefore(solved.get(0).plus(REOPENS_WITHIN)));
    }

    @Override
    public boolean mayStillComeBack(Instant now) {
        return isSolved() && (status == TicketStatus.RESOLVED || since.plus(MAY_REOPEN_AFTER_CLOSING).isAfter(now));
    }

    @Override
    public int handOvers() {
        return handOvers;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Instant firstSolvedAt() {
        return solved.isEmpty() ? null : solved.get(0);
    }

    /** Null where it is not solved. */
    @Nullable
    Instant lastSolvedAt() {
        return isSolved() ? solved.get(solved.size() - 1) : null;
    }

    /** Until when one could see that nothing had come. */
    Instant ended() {
        return finishedAt == null || status.isUnfinished() ? now : finishedAt;
    }

    /** One entry of the record. @param status what the ticket became by it; null where it stayed */
    record Event(long seq, String kind, Instant at, @Nullable TicketStatus status) {}

    private record Stretch(Instant from, Instant until) {}
}
