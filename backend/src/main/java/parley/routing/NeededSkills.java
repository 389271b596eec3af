package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.queue.QueueService;
import parley.queue.SkillName;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Knows what tickets need of whoever works them: what their routing rule asked for, corrected by analysts. */
@Singleton
public class NeededSkills {

    /** As part of a statement: whether a person can do all that a ticket needs. */
    private static final String ABLE = """
            not exists (select 1 from ticket_skill needed where needed.ticket_id = %s and not exists (
                select 1 from person_skill able where able.person_id = %s and able.skill_id = needed.skill_id))""";

    private final TicketSight sight;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    NeededSkills(TicketSight sight, ActivityLog activity, Sql sql, Clock clock) {
        this.sight = sight;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    public static String able(String ticket, String person) {
        return ABLE.formatted(ticket, person);
    }

    /** A new ticket needs what the rule asks for that takes it. @param restrictionKey the rule that is in the way, for an exception request */
    @Transactional
    public void asTheRulesSay(TicketId ticket, @Nullable String restrictionKey) {
        var values = new HashMap<String, Object>();
        values.put("ticket", ticket.value());
        values.put("restriction", restrictionKey);
        values.put("now", clock.instant());
        sql.update("""
                insert into ticket_skill (ticket_id, skill_id, added_at)
                select t.id, k.skill_id, :now from ticket t
                join person requester on requester.id = t.requester_id
                join routing_rule_skill k on k.rule_id = %s
                where t.id = :ticket""".formatted(QueueService.firstRule("t.kind", "t.category", "requester.site_id")), values);
    }

    TicketSkills of(TicketNumber number, CurrentUser analyst) {
        return of(worked(number, analyst));
    }

    @Transactional
    TicketSkills need(TicketNumber number, UUID skill, CurrentUser analyst) {
        var ticket = worked(number, analyst);
        int added = sql.update("""
                insert into ticket_skill (ticket_id, skill_id, added_by, added_at)
                select cast(:ticket as uuid), k.id, cast(:by as uuid), :now from skill k where k.id = :skill on conflict do nothing""",
                Map.of("ticket", ticket.value(), "skill", skill, "by", analyst.id().value(), "now", clock.instant()));
        changed(added, "SKILL_NEEDED", ticket, skill, analyst);
        return of(ticket);
    }

    @Transactional
    TicketSkills needNotAnyMore(TicketNumber number, UUID skill, CurrentUser analyst) {
        var ticket = worked(number, analyst);
        int removed = sql.update("delete from ticket_skill where ticket_id = :ticket and skill_id = :skill", Map.of("ticket", ticket.value(), "skill", skill));
        changed(removed, "SKILL_NOT_NEEDED", ticket, skill, analyst);
        return of(ticket);
    }

    /** What somebody lacks for a ticket, by name. */
    List<String> missing(TicketId ticket, PersonId analyst) {
        return sql.list("""
                select k.name from ticket_skill n join skill k on k.id = n.skill_id
                where n.ticket_id = :ticket and not exists (select 1 from person_skill able where able.person_id = :me and able.skill_id = n.skill_id)
                order by k.name""", Map.of("ticket", ticket.value(), "me", analyst.value()), row -> row.text("name"));
    }

    private TicketSkills of(TicketId ticket) {
        var values = Map.of("ticket", ticket.value(), "gone", clock.instant().minus(PresenceService.GONE_FROM_THE_DESK));
        var all = sql.list("""
                select k.id, k.name, exists (select 1 from ticket_skill n where n.ticket_id = :ticket and n.skill_id = k.id) as needed
                from skill k order by k.name""", Map.of("ticket", ticket.value()), row -> Map.entry(row.flag("needed"), new SkillName(row.uuid("id"), row.text("name"))));
        boolean nobody = sql.first("""
                select t.id from ticket t join queue q on q.id = t.queue_id
                where t.id = :ticket and t.assignee_id is null and t.status in ('NEW', 'OPEN') and not exists (
                    select 1 from team_member m join desk_presence h on h.person_id = m.person_id
                    where m.team_id = q.team_id and h.state <> 'AWAY' and h.seen_at > :gone and m.person_id <> t.requester_id and %s)""".formatted(able("t.id", "m.person_id")),
                values, row -> row.uuid("id")).isPresent();
        var needed = all.stream().filter(Map.Entry::getKey).map(Map.Entry::getValue).toList();
        return new TicketSkills(needed, all.stream().filter(skill -> !skill.getKey()).map(Map.Entry::getValue).toList(), nobody && !needed.isEmpty());
    }

    private void changed(int rows, String kind, TicketId ticket, UUID skill, CurrentUser analyst) {
        if (rows == 0) {
            throw new NothingHere();
        }
        String name = sql.first("select name from skill where id = :skill", Map.of("skill", skill), row -> row.text("name")).orElseThrow(NothingHere::new);
        activity.record(Happening.onTicket(kind, analyst.id().value(), ticket.value(), Map.of("skill", name)).internal());
    }

    private TicketId worked(TicketNumber number, CurrentUser analyst) {
        var sighted = sight.sight(number, analyst);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        return sighted.id();
    }
}
