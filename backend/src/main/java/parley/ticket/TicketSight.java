package parley.ticket;

import jakarta.inject.Singleton;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/**
 * Who may see a ticket: the one rule, as SQL about a ticket {@code t}. Every query about tickets carries it. Its
 * parameters come from {@link #viewer}.
 */
@Singleton
public class TicketSight {

    /** Works the queue of the ticket, or answers for it, and did not ask for it: sees the internal side. */
    public static final String WORKS = """
            (:viewer_is_staff and t.requester_id <> :viewer and exists (
                select 1 from queue sight_queue
                join team_member sight_member on sight_member.team_id = sight_queue.team_id
                where sight_queue.id = t.queue_id and sight_member.person_id = :viewer))""";

    /** The same, told once for a statement and not once for each ticket: for statements that read thousands. */
    public static final String WORKS_AMONG_MANY = "(t.requester_id <> :viewer and " + worksQueue("t.queue_id") + ")";

    /** Asked, filed it, or was brought in: sees the public side. */
    public static final String ASKS = """
            (t.requester_id = :viewer or t.filed_by_id = :viewer or exists (
                select 1 from watcher sight_watcher where sight_watcher.ticket_id = t.id and sight_watcher.person_id = :viewer))""";

    /** Sees the ticket at all. */
    public static final String SEES = "(" + ASKS + " or " + WORKS + ")";

    /**
     * Whether the viewer works a queue, or answers for it: for statements about many tickets, or what is kept of them. As an
     * array, because PostgreSQL counts the making of a set anew for each row that is looked up, and rather reads all tickets;
     * and said to be true, so that it does not begin with all tickets of these queues.
     *
     * @param queue SQL that names it
     */
    public static String worksQueue(String queue) {
        return """
                (:viewer_is_staff and (%s = any (array(
                    select sight_queue.id from queue sight_queue
                    join team_member sight_member on sight_member.team_id = sight_queue.team_id
                    where sight_member.person_id = :viewer))) is true)""".formatted(queue);
    }

    /** Whether somebody works the queue of the ticket now. @param person SQL that names them */
    static String workedBy(String person) {
        return """
                exists (
                    select 1 from queue work_queue
                    join team_member worker on worker.team_id = work_queue.team_id
                    join person working on working.id = worker.person_id and working.active
                    where work_queue.id = t.queue_id and worker.person_id = %s and exists (
                        select 1 from person_role work_role where work_role.person_id = worker.person_id and work_role.role in ('ANALYST', 'SUPERVISOR')))"""
                .formatted(person);
    }

    private final Sql sql;

    TicketSight(Sql sql) {
        this.sql = sql;
    }

    /** Parameters of the rule. */
    public static Map<String, Object> viewer(CurrentUser viewer) {
        return Map.of("viewer", viewer.id().value(), "viewer_is_staff", viewer.isStaff());
    }

    /** Finds a ticket for somebody who may see it; for everybody else there is nothing here. */
    public Sighted sight(WhichTicket which, CurrentUser viewer) {
        Map<String, Object> parameters = new java.util.HashMap<>(viewer(viewer));
        parameters.put("which", key(which));
        return sql.first("""
                select t.id, t.number, %s as works, (t.requester_id = :viewer or t.filed_by_id = :viewer) as asked
                from ticket t
                where %s = :which and %s""".formatted(WORKS, column(which), SEES), parameters,
                row -> new Sighted(new TicketId(row.uuid("id")), new TicketNumber(row.number("number")), part(row.flag("works"), row.flag("asked"))))
                .orElseThrow(NothingHere::new);
    }

    /** An analyst of the queue stays one on a ticket that they filed for somebody else. */
    static Part part(boolean works, boolean asked) {
        return works ? Part.ANALYST : asked ? Part.REQUESTER : Part.WATCHER;
    }

    static String column(WhichTicket which) {
        return which instanceof TicketId ? "t.id" : "t.number";
    }

    static Object key(WhichTicket which) {
        return which instanceof TicketId id ? id.value() : ((TicketNumber) which).value();
    }

    /** A ticket that somebody may see, and what they are to it. */
    public record Sighted(TicketId id, TicketNumber number, Part part) {}
}
