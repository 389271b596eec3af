package parley.ticket;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a ticket stands. */
public enum TicketStatus {
    NEW,
    OPEN,
    WAITING_ON_REQUESTER,
    WAITING_ON_OTHERS,
    ON_HOLD,
    /** Done as far as IT knows; the requester may say that it is not. */
    RESOLVED,
    CLOSED;

    /**
     * Statuses as a table {@code standing}, to be joined where an index goes on with the status: of what somebody or a queue
     * ever had, H2 then reads what stands so, and with {@code in} it would read all.
     */
    public static String table(TicketStatus... statuses) {
        return Arrays.stream(statuses).map(status -> "('" + status + "')").collect(Collectors.joining(", ", "(values ", ") standing(status)"));
    }

    /** Still to be worked. */
    public boolean isUnfinished() {
        return this != RESOLVED && this != CLOSED;
    }
}
