package parley.report;

import parley.ticket.TicketStatus;

/**
 * The tickets about which nothing that is kept counts: those that are not closed, and those that were closed too late to
 * be kept already. There are as many of them as a desk has in hand, however old it is.
 */
public final class Unsettled {

    /**
     * Their ids. The states stand there twice: H2 needs the table, PostgreSQL the list. Nothing else is asked of them here: by
     * more conditions PostgreSQL finds them through all that was ever asked, once it plans for any values.
     */
    public static final String TICKETS = """
            select o.id from %s join ticket o on o.status = standing.status
            where o.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD', 'RESOLVED')
            union all
            select f.id from ticket f where f.closed_at >= :kept_until"""
            .formatted(TicketStatus.table(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING_ON_REQUESTER, TicketStatus.WAITING_ON_OTHERS, TicketStatus.ON_HOLD,
                    TicketStatus.RESOLVED));

    /** SQL for the closing until which tickets are kept; null where none is. It is asked before what is told and what is kept are read. */
    public static final String KEPT_UNTIL = "(select k.closed_until from course_pack k order by k.closed_until desc limit 1)";

    private Unsettled() {}
}
