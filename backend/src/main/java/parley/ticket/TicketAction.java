package parley.ticket;

import static parley.ticket.Part.ANALYST;
import static parley.ticket.Part.REQUESTER;
import static parley.ticket.Part.SYSTEM;
import static parley.ticket.Part.WATCHER;
import static parley.ticket.TicketStatus.CLOSED;
import static parley.ticket.TicketStatus.NEW;
import static parley.ticket.TicketStatus.ON_HOLD;
import static parley.ticket.TicketStatus.OPEN;
import static parley.ticket.TicketStatus.RESOLVED;
import static parley.ticket.TicketStatus.WAITING_ON_OTHERS;
import static parley.ticket.TicketStatus.WAITING_ON_REQUESTER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be done with a ticket: from which status, to which, by whom, and whether it is possible on an exception
 * request, whose status follows from its case file. An action that leads nowhere keeps the status.
 */
public enum TicketAction {
    /** Give it to somebody, oneself included. */
    ASSIGN(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(OPEN), by(ANALYST), OnException.KEEPS_STATUS),
    /** Back into the line, in its old place; what waited on others is open, all else stays as it is. */
    RELEASE(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(OPEN), by(ANALYST, SYSTEM), OnException.KEEPS_STATUS),
    /** Back into the line, because who worked it cannot any more; what waited on others is open, all else stays as it is. */
    LEAVE_BEHIND(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(OPEN), by(SYSTEM), OnException.KEEPS_STATUS),
    /** A public answer; says what comes next. */
    REPLY(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD),
            to(OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, RESOLVED), by(ANALYST), OnException.KEEPS_STATUS),
    /** Only IT reads it. */
    NOTE(from(TicketStatus.values()), to(), by(ANALYST), OnException.KEEPS_STATUS),
    /** The asking side writes. */
    WRITE(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD, RESOLVED), to(OPEN), by(REQUESTER, WATCHER), OnException.KEEPS_STATUS),
    /** The asking side writes, and nothing is left to do. */
    THANK(from(RESOLVED), to(), by(REQUESTER, WATCHER), OnException.KEEPS_STATUS),
    /** The message that reopened it was a thank-you. */
    MARK_THANKS(from(OPEN), to(RESOLVED), by(ANALYST), OnException.REFUSED),
    HOLD(from(OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS), to(ON_HOLD), by(ANALYST), OnException.REFUSED),
    END_HOLD(from(ON_HOLD), to(OPEN), by(ANALYST, SYSTEM), OnException.REFUSED),
    /** Says what was done. */
    RESOLVE(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(RESOLVED), by(ANALYST), OnException.REFUSED),
    /** It works now. */
    CONFIRM(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD, RESOLVED), to(CLOSED), by(REQUESTER), OnException.REFUSED),
    /** It still does not work. */
    REOPEN(from(RESOLVED, CLOSED), to(OPEN), by(REQUESTER, ANALYST), OnException.REFUSED),
    /** It is not needed any more. */
    WITHDRAW(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(CLOSED), by(REQUESTER), OnException.REFUSED),
    /** Resolved long enough. */
    CLOSE(from(RESOLVED), to(CLOSED), by(SYSTEM), OnException.REFUSED),
    CORRECT_PRIORITY(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD, RESOLVED), to(), by(ANALYST), OnException.KEEPS_STATUS),
    /** To another queue; where nobody works it there, what waited on others is open. */
    MOVE(from(NEW, OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS, ON_HOLD), to(OPEN), by(ANALYST), OnException.KEEPS_STATUS),
    /** Let somebody read and write the public side, or no longer. */
    BRING_IN(from(TicketStatus.values()), to(), by(REQUESTER, ANALYST), OnException.KEEPS_STATUS),
    /** Somebody who was brought in goes. */
    LEAVE(from(TicketStatus.values()), to(), by(WATCHER), OnException.KEEPS_STATUS);

    /** What an action does to the status of an exception request. */
    enum OnException {
        KEEPS_STATUS,
        REFUSED
    }

    private final Set<TicketStatus> from;
    private final Set<TicketStatus> to;
    private final Set<Part> by;
    private final OnException onException;

    TicketAction(Set<TicketStatus> from, Set<TicketStatus> to, Set<Part> by, OnException onException) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.onException = onException;
    }

    boolean leavesFrom(TicketStatus status) {
        return from.contains(status);
    }

    boolean isFor(Part part) {
        return by.contains(part);
    }

    boolean isRefusedOn(TicketKind kind) {
        return kind == TicketKind.EXCEPTION_REQUEST && onException == OnException.REFUSED;
    }

    boolean setsStatusOf(TicketKind kind) {
        return !to.isEmpty() && kind != TicketKind.EXCEPTION_REQUEST;
    }

    boolean leadsTo(TicketStatus status) {
        return to.contains(status);
    }

    /** Its entry in the table, for people. */
    String entry() {
        return """
                %s
                  from  %s
                  to    %s
                  by    %s
                  on an exception request: %s
                """.formatted(this, names(from), to.isEmpty() ? "the same" : names(to), names(by), switch (onException) {
            case KEEPS_STATUS -> "the status stays";
            case REFUSED -> "refused";
        });
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Set<TicketStatus> from(TicketStatus... statuses) {
        return EnumSet.copyOf(Arrays.asList(statuses));
    }

    private static Set<TicketStatus> to(TicketStatus... statuses) {
        return statuses.length == 0 ? EnumSet.noneOf(TicketStatus.class) : from(statuses);
    }

    private static Set<Part> by(Part... parts) {
        return EnumSet.copyOf(Arrays.asList(parts));
    }
}
