package parley.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import parley.ticket.TicketStatus;

/**
 * The tickets about which nothing that is kept counts: those that are not closed, and those that were closed too late to
 * be kept already. There are as many of them as a desk has in hand, however old it is.
 */
public final class Unsettled {

    /** Their ids, of those that were asked between two moments. The states stand there twice: H2 needs the table, PostgreSQL the list. */
    public static final String TICKETS = """
            select o.id from %s join ticket o on o.status = standing.status
            where o.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD', 'RESOLVED')
              and o.created_at >= :asked_from and o.created_at < :asked_until
            union all
            select f.id from ticket f
            where f.closed_at >= :kept_until and f.created_at >= :asked_from and f.created_at < :asked_until"""
            .formatted(TicketStatus.table(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING_ON_REQUESTER, TicketStatus.WAITING_ON_OTHERS, TicketStatus.ON_HOLD,
                    TicketStatus.RESOLVED));

    /** SQL for the closing until which tickets are kept; null where none is. It is asked before what is told and what is kept are read. */
    public static final String KEPT_UNTIL = "(select k.closed_until from course_pack k order by k.closed_until desc limit 1)";

    private Unsettled() {}

    /** Parameters of the statement, to which others may be added. */
    public static Map<String, Object> askedBetween(Instant from, Instant until, Instant keptUntil) {
        return new HashMap<>(Map.of("asked_from", from, "asked_until", until, "kept_until", keptUntil));
    }
}
