package parley.routing;

import java.util.function.Supplier;
import parley.queue.QueueTerms;
import parley.servicelevel.KnownCalendars;
import parley.servicelevel.Promises;
import parley.ticket.Part;
import parley.ticket.TicketAction;
import parley.ticket.TicketChanged;
import parley.ticket.TicketKind;
import parley.ticket.TicketStatus;

/**
 * What a change of a ticket means for its promises: first what was said, then where the ticket went, then by what it is
 * measured now.
 */
final class Consequences {

    private final TicketChanged change;
    private final Supplier<QueueTerms> terms;
    private final KnownCalendars calendars;

    Consequences(TicketChanged change, Supplier<QueueTerms> terms, KnownCalendars calendars) {
        this.change = change;
        this.terms = terms;
        this.calendars = calendars;
    }

    /** Spares reading the promises where nothing can come of it. */
    boolean areThereAny() {
        return isSpokenWord() || change.changesStatus() || isMeasuredAnew();
    }

    boolean isMeasuredAnew() {
        return change.before().priority() != change.after().priority() || !change.before().queue().equals(change.after().queue());
    }

    Promises on(Promises promises) {
        return measured(moved(said(promises)));
    }

    private boolean isSpokenWord() {
        return change.action() == TicketAction.REPLY || change.action() == TicketAction.WRITE || change.action() == TicketAction.REOPEN;
    }

    private Promises said(Promises promises) {
        if (change.action() == TicketAction.REPLY) {
            return promises.answered(calendars, change.at());
        }
        if (!isSpokenWord() || change.part() == Part.ANALYST || promises.isAnswerOwed()) {
            return promises;
        }
        var now = terms.get();
        return promises.requesterWrote(now.targets(), now.calendar(), change.at());
    }

    private Promises moved(Promises promises) {
        if (!change.changesStatus()) {
            return promises;
        }
        return switch (change.after().status()) {
            case NEW, OPEN, WAITING_ON_OTHERS, ON_HOLD -> workedOn(promises);
            case WAITING_ON_REQUESTER -> workedOn(promises).waitOnRequester(change.at());
            case RESOLVED -> change.action() == TicketAction.MARK_THANKS
                    ? promises.thanked(calendars, change.at())
                    : promises.resolved(calendars, change.at());
            case CLOSED -> change.action() == TicketAction.CONFIRM
                    ? promises.confirmed(calendars, change.at())
                    : promises.dropped(calendars, change.at());
        };
    }

    private Promises workedOn(Promises promises) {
        if (!change.before().status().isUnfinished()) {
            return isCase() ? promises : promises.reopened(calendars, change.at());
        }
        return change.before().status() == TicketStatus.WAITING_ON_REQUESTER ? promises.goOn(calendars, change.at()) : promises;
    }

    /** Its solution is a decision; whether one is owed again is for the case to say, not for the status that follows it. */
    private boolean isCase() {
        return change.after().kind() == TicketKind.EXCEPTION_REQUEST;
    }

    private Promises measured(Promises promises) {
        if (!isMeasuredAnew()) {
            return promises;
        }
        var now = terms.get();
        return promises.retargeted(now.targets(), now.calendar(), change.at());
    }
}
