package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.TicketSight;

/**
 * Who may see a case: the one rule, as SQL about an exception request {@code r}, its ticket {@code t} and its
 * {@code requester}. Every query about cases carries it. Its parameters come from {@link #viewer}: the viewer, and the
 * time, because the right to decide comes and goes by the clock.
 */
@Singleton
public final class CaseSight {

    /** Works the queue of the ticket, and did not ask for it. */
    static final String WORKS = TicketSight.WORKS;

    /** Needs it, or filed it for somebody. */
    static final String ASKS = "(r.requester_id = :viewer or r.filed_by_id = :viewer)";

    /** Leads the one who needs it. */
    static final String LEADS = "(requester.manager_id = :viewer and r.state <> 'DRAFT')";

    /** Holds an open signature {@code s} of the case by a role of their own. */
    public static final String SIGNS = plays(":viewer", "s.held_by");

    /**
     * Holds a slot {@code s} of the case now: by group or by what they are to the requester, for somebody who is away and
     * might decide, or one level up where the case is late.
     */
    public static final String HOLDS = """
            (%s or (s.next_held_by is not null
                    and exists (select 1 from exception_escalation sight_late where sight_late.request_id = s.request_id and sight_late.next_level_at <= :now)
                    and %s))""".formatted(holds("s.held_by"), holds("s.next_held_by"));

    /** Is asked to agree or to sign, or has said something to it already. */
    static final String DECIDES = """
            (exists (select 1 from exception_slot s where s.request_id = r.id and %s)
             or exists (select 1 from exception_signature_slot s where s.request_id = r.id and %s)
             or exists (select 1 from exception_interim sight_interim where sight_interim.request_id = r.id
                        and :viewer in (sight_interim.policy_by, sight_interim.business_by))
             or exists (select 1 from exception_emergency sight_emergency where sight_emergency.request_id = r.id
                        and :viewer in (sight_emergency.policy_by, sight_emergency.business_by))
             or exists (select 1 from exception_decision sight_decision
                        where sight_decision.request_id = r.id and :viewer in (sight_decision.decided_by, sight_decision.on_behalf_of)))""".formatted(HOLDS, SIGNS);

    /** Sees the case at all. */
    public static final String SEES = "(" + ASKS + " or " + WORKS + " or " + LEADS + " or " + DECIDES + ")";

    static final String FROM = """
            from exception_request r
            join ticket t on t.id = r.ticket_id
            join person requester on requester.id = r.requester_id
            """;

    private final Sql sql;
    private final Clock clock;

    CaseSight(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static Map<String, Object> viewer(CurrentUser viewer, Instant now) {
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(viewer));
        parameters.put("now", now);
        return parameters;
    }

    /** Whether somebody has that role for the one who asks. */
    static String plays(String person, String role) {
        return """
                (exists (select 1 from approver_group_member sight_member
                         where sight_member.role = %2$s and sight_member.person_id = %1$s)
                 or (%2$s = 'LINE_MANAGER' and requester.manager_id = %1$s)
                 or (%2$s = 'DEPARTMENT_HEAD' and exists (
                         select 1 from department sight_department
                         where sight_department.id = requester.department_id and sight_department.head_id = %1$s)))"""
                .formatted(person, role);
    }

    /** In person, or as the deputy of somebody who neither asks nor rated. */
    private static String holds(String role) {
        return """
                (%s or exists (
                    select 1 from deputy sight_deputy
                    where sight_deputy.deputy_id = :viewer and sight_deputy.valid_from <= :now and sight_deputy.valid_until > :now
                    and sight_deputy.person_id not in (r.requester_id, r.filed_by_id)
                    and not exists (select 1 from risk_rating sight_rating
                                    where sight_rating.request_id = r.id and sight_rating.rated_by = sight_deputy.person_id)
                    and %s))""".formatted(plays(":viewer", role), plays("sight_deputy.person_id", role));
    }

    /** Finds a case for somebody who may see it; for everybody else there is nothing here. */
    Sighted sight(long number, CurrentUser viewer) {
        Map<String, Object> parameters = viewer(viewer, clock.instant());
        parameters.put("number", number);
        return sql.first(
                        "select r.id, %s as works, %s as asks, %s as leads, %s as decides %s where r.number = :number and %s"
                                .formatted(WORKS, ASKS, LEADS, DECIDES, FROM, SEES),
                        parameters,
                        row -> new Sighted(
                                row.uuid("id"), row.flag("asks"), row.flag("works"), row.flag("leads"), row.flag("decides")))
                .orElseThrow(NothingHere::new);
    }

    /**
     * A case that somebody may see, and what they are to it.
     *
     * @param id which case
     * @param asks needs it, or filed it for somebody
     * @param works works it
     * @param leads leads the one who needs it
     * @param decides is asked to agree
     */
    record Sighted(UUID id, boolean asks, boolean works, boolean leads, boolean decides) {

        /** May read what was told in confidence: the workaround, and what is about health. */
        boolean seesWhatWasToldInConfidence() {
            return asks || works;
        }
    }
}
