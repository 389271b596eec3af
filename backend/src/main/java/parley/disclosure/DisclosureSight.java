package parley.disclosure;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.SafeHarbourTeam;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/**
 * Who may see a disclosure: the one rule, as SQL about a disclosure {@code d}. Every query about disclosures carries it.
 * Its parameter is the viewer. No role opens anything here: not that of a supervisor, not that of an administrator.
 */
@Singleton
public final class DisclosureSight {

    /** Is of the safe harbour team, whatever the disclosure. */
    public static final String ON_TEAM = """
            exists (select 1 from approver_group_member harbour_member
                    where harbour_member.role = '%s' and harbour_member.person_id = :viewer)""".formatted(SafeHarbourTeam.ROLE);

    /** It is theirs, or they told it for somebody whom they lead. */
    public static final String ASKS = "(d.discloser_id = :viewer or (d.found_how = 'TOLD_BY_MANAGER' and d.told_by_id = :viewer))";

    /** Leads whoever it is about. */
    private static final String LEADS = """
            exists (select 1 from person discloser where discloser.id = d.discloser_id and discloser.manager_id = :viewer)""";

    /** Of the team, and neither theirs nor of somebody whom they lead. */
    public static final String HANDLES = "(%s and not coalesce(%s, false) and not %s)".formatted(ON_TEAM, ASKS, LEADS);

    /** Line manager and human resources, where they agree to it or two people found that safe harbour does not apply. */
    public static final String READS = """
            (((d.manager_may_read or d.exclusion_confirmed_at is not null) and %s)
             or ((d.hr_may_read or d.exclusion_confirmed_at is not null) and exists (
                 select 1 from approver_group_member hr_member where hr_member.role = 'HR' and hr_member.person_id = :viewer)))""".formatted(LEADS);

    /** Sees it at all. */
    public static final String SEES = "(" + ASKS + " or " + HANDLES + " or " + READS + ")";

    /** What they are to it, where they see it. */
    public static final String PART = "case when %s then 'DISCLOSER' when %s then 'HANDLER' else 'READER' end".formatted(ASKS, HANDLES);

    private final Sql sql;

    DisclosureSight(Sql sql) {
        this.sql = sql;
    }

    static Map<String, Object> viewer(CurrentUser viewer) {
        return new HashMap<>(Map.of("viewer", viewer.id().value()));
    }

    /** What somebody is to a disclosure that they may see; for everybody else there is nothing here. */
    DisclosurePart sight(UUID id, CurrentUser viewer) {
        Map<String, Object> values = viewer(viewer);
        values.put("id", id);
        return sql.first("select %s as part from disclosure d where d.id = :id and %s".formatted(PART, SEES), values, row -> row.value("part", DisclosurePart.class))
                .orElseThrow(NothingHere::new);
    }

    /** For whoever is not of the team there is nothing here. */
    public void requireTeam(CurrentUser viewer) {
        if (!sql.first("select %s as member".formatted(ON_TEAM), viewer(viewer), row -> row.flag("member")).orElse(false)) {
            throw new NothingHere();
        }
    }
}
