package parley.hearing;

import java.util.HashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.Role;

/** Who answers for the people behind tickets, as SQL. Its parameters come from {@link #viewer}. */
public final class HearingSight {

    /** Leads somebody: supervises a team that they belong to. @param person SQL that names them */
    static String leads(String person) {
        return """
                (:viewer_supervises and %1$s <> :viewer and exists (
                    select 1 from team_member led
                    join team_member lead on lead.team_id = led.team_id and lead.person_id = :viewer
                    where led.person_id = %1$s))""".formatted(person);
    }

    /**
     * Who may know of an entry {@code a} of the record beside those who work its ticket. Takes the
     * parameter {@code viewer}.
     */
    public static final String KNOWS = """
            ((a.subject = 'HEARING' and exists (select 1 from hearing kn_h where kn_h.id = a.subject_id and kn_h.asked_by = :viewer))
             or (a.subject = 'PLAN' and exists (select 1 from plan kn_p where kn_p.id = a.subject_id and kn_p.requester_id = :viewer and kn_p.made_at is not null))
             or (a.subject = 'CONDUCT_NOTE' and exists (select 1 from conduct_note kn_n where kn_n.id = a.subject_id and kn_n.person_id = :viewer))
             or (a.subject = 'CONFIDENCE' and exists (select 1 from confidence kn_c where kn_c.id = a.subject_id and (kn_c.asked_by = :viewer or exists (
                 select 1 from team_member kn_led
                 join team_member kn_lead on kn_lead.team_id = kn_led.team_id and kn_lead.person_id = :viewer
                 join person_role kn_role on kn_role.person_id = kn_lead.person_id and kn_role.role = 'SUPERVISOR'
                 where kn_led.person_id = kn_c.asked_by)))))""";

    private HearingSight() {}

    /**
     * Supervises the team of a queue.
     *
     * @param queue SQL that names the queue
     * @param requester SQL that names whom it is about; nobody answers about themselves
     */
    static String answersFor(String queue, String requester) {
        return """
                (:viewer_supervises and %s <> :viewer and exists (
                    select 1 from queue lead_queue
                    join team_member lead_member on lead_member.team_id = lead_queue.team_id
                    where lead_queue.id = %s and lead_member.person_id = :viewer))""".formatted(requester, queue);
    }

    static Map<String, Object> viewer(CurrentUser viewer) {
        return new HashMap<>(Map.of("viewer", viewer.id().value(), "viewer_supervises", viewer.is(Role.SUPERVISOR)));
    }
}
