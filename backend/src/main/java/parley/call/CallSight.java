package parley.call;

import java.util.Map;
import parley.account.CurrentUser;
import parley.ticket.TicketSight;

/**
 * Who sees calls and callbacks, as SQL: those who work the queue, and did not call themselves. Parameters come from
 * {@link TicketSight#viewer}.
 */
public final class CallSight {

    private static final String TEAM = """
            (:viewer_is_staff and exists (
                select 1 from queue sight_queue
                join team_member sight_member on sight_member.team_id = sight_queue.team_id
                where sight_queue.id = %s and sight_member.person_id = :viewer)
             and (c.person_id is null or c.person_id <> :viewer))""";

    /** About a call {@code c}. */
    public static final String WORKS_CALL = TEAM.formatted("c.queue_id");

    /** About a callback {@code c} and its ticket {@code t}, if it has one. */
    public static final String WORKS_CALLBACK = TEAM.formatted("coalesce(t.queue_id, c.queue_id)");

    private CallSight() {}

    static Map<String, Object> viewer(CurrentUser viewer) {
        return TicketSight.viewer(viewer);
    }
}
