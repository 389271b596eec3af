package parley.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.exceptionrequest.CaseSight;
import parley.ticket.TicketSight;

/**
 * Who may know that something happened: the rules about who sees a ticket and who sees a case, as SQL about an entry
 * {@code a} of the record and its ticket {@code t}. The internal side is for those who work the ticket.
 */
final class ActivitySight {

    /** Somebody who decides about a case, or leads who needs it, sees what happens to the case, not what is said on its ticket. */
    private static final String SEES_CASE = """
            (a.subject = 'EXCEPTION_REQUEST' and a.visibility = 'PUBLIC' and exists (
                select 1 from exception_request r join person requester on requester.id = r.requester_id
                where r.ticket_id = t.id and %s))""".formatted(CaseSight.SEES);

    static final String SEES = "((%s and (a.visibility = 'PUBLIC' or %s)) or %s)".formatted(TicketSight.SEES, TicketSight.WORKS, SEES_CASE);

    private ActivitySight() {}

    /** Parameters of the rule. */
    static Map<String, Object> viewer(CurrentUser viewer, Instant now) {
        var parameters = new HashMap<String, Object>(TicketSight.viewer(viewer));
        parameters.put("now", now);
        return parameters;
    }
}
