package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * All of a ticket that decides what can be done with it.
 *
 * @param kind what was asked
 * @param status where it stands
 * @param closedAt when it was closed, if it is
 * @param reopenedByMessage whether a message opened it again after it was resolved
 */
record Standing(TicketKind kind, TicketStatus status, @Nullable Instant closedAt, boolean reopenedByMessage) {

    static final Duration REOPENS_WITHIN = Duration.ofDays(14);

    /** What somebody with this part may do now. */
    List<TicketAction> allowed(Part part, Instant now) {
        return Arrays.stream(TicketAction.values())
                .filter(action -> action.isFor(part) && obstacle(action, now) == null)
                .toList();
    }

    /** What belongs to this part and cannot be done now, each with its reason. */
    List<BarredAction> barred(Part part, Instant now) {
        return Arrays.stream(TicketAction.values())
                .filter(action -> action.isFor(part) && obstacle(action, now) != null)
                .map(action -> new BarredAction(action, obstacle(action, now)))
                .toList();
    }

    void check(TicketAction action, Part part, Instant now) {
        if (!action.isFor(part)) {
            throw new NotYourPart(action, part);
        }
        BarredAction.Reason obstacle = obstacle(action, now);
        if (obstacle != null) {
            throw new NotInThisState(action + " is not possible: " + obstacle.words(status), allowed(part, now));
        }
    }

    /** Until when the ticket can be opened again; null where it is not closed or never can. */
    @Nullable
    Instant reopensUntil() {
        return closedAt == null || kind == TicketKind.EXCEPTION_REQUEST ? null : closedAt.plus(REOPENS_WITHIN);
    }

    boolean isPastReopening(Instant now) {
        return status == TicketStatus.CLOSED && (reopensUntil() == null || !now.isBefore(reopensUntil()));
    }

    private BarredAction.@Nullable Reason obstacle(TicketAction action, Instant now) {
        if (action.isRefusedOn(kind)) {
            return BarredAction.Reason.FOLLOWS_FROM_THE_CASE_FILE;
        }
        if (!action.leavesFrom(status)) {
            return BarredAction.Reason.NOT_IN_THIS_STATUS;
        }
        if (action == TicketAction.REOPEN && isPastReopening(now)) {
            return BarredAction.Reason.CLOSED_TOO_LONG_AGO;
        }
        if (action == TicketAction.MARK_THANKS && !reopenedByMessage) {
            return BarredAction.Reason.NO_MESSAGE_REOPENED_IT;
        }
        return null;
    }
}
