package parley.report;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.exceptionrequest.CaseSight;
import parley.exceptionrequest.CaseState;
import parley.exceptionrequest.StateByTheClock;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.policy.RiskLevel;
import parley.report.Course.Asked;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.ticket.TicketSight;

/** Reads what the Policies page is made of, one statement for each section, bounded by the last change of a case or by its being in force. */
@Singleton
class LessonQueries {

    private static final String TO = "\"to\":\"";

    private final Sql sql;
    private final BusinessCalendars calendars;

    LessonQueries(Sql sql, BusinessCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** The zone of the company's standard calendar, and how many people work here. */
    Surroundings surroundings() {
        return sql.first(
                        """
                        select v.zone, (select count(*) from person p where p.active) as people
                        from business_calendar c join calendar_version v on v.calendar_id = c.id
                        where c.standard order by v.number desc limit 1""",
                        Map.of(),
                        row -> new Surroundings(ZoneId.of(row.text("zone")), row.number("people")))
                .orElseThrow();
    }

    /** The requests under those rules that changed since a moment, or are in force or to be removed. */
    List<CaseFact> facts(Collection<String> rules, Instant since, Instant now) {
        Map<String, Object> values = new HashMap<>(StateByTheClock.asOf(now));
        values.put("rules", rules);
        values.put("since", since);
        return sql.list(
                """
                select t.id, t.created_at, p.calendar_version_id, r.number, r.restriction_key, r.goal, r.requester_id,
                       d.id as department_id, d.name as department_name,
                       case when exists (select 1 from approver_group_member e where e.role = 'EXECUTIVE' and e.person_id = asks.id) then 'EXECUTIVE'
                            when exists (select 1 from person led where led.manager_id = asks.id)
                              or exists (select 1 from department headed where headed.head_id = asks.id) then 'LEADS'
                            else 'OTHERS' end as seniority,
                       team.id as team_id, team.name as team_name,
                       r.submitted_at, r.first_human_reply_at, r.appealed_at, r.decided_at, r.resolved_at, r.activated_at, r.ended_at,
                       coalesce(r.grace_until, r.ended_at) as removable_at, r.closed_at, r.superseded_at, r.valid_until,
                       (select min(x.decided_at) from exception_decision x where x.request_id = r.id and x.outcome = 'DECLINE') as declined_at,
                       %s as state_now, r.residual_once_met, former.ticket_id as renews, r.renewal_no,
                       (select count(*) from exception_proposal o where o.request_id = r.id and (r.decided_at is null or o.offered_at <= r.decided_at)) as offers,
                       (select count(*) from exception_conversation v where v.request_id = r.id) as talks,
                       (select count(*) from activity a where a.ticket_id = t.id and a.kind = 'ALTERNATIVE_DID_NOT_WORK') as reopened,
                       (select count(*) from exception_condition c where c.request_id = r.id) as conditions,
                       (select count(*) from exception_condition c where c.request_id = r.id and c.verified_at is not null and c.failed_at is null) as proven,
                       exists (select 1 from activity a where a.ticket_id = t.id and a.kind = 'EXCEPTION_SUSPENDED') as suspended,
                       r.in_use_found_at is not null as found_in_use
                from exception_request r
                join ticket t on t.id = r.ticket_id
                join promise p on p.ticket_id = t.id and p.kind = 'FIRST_RESPONSE'
                join person asks on asks.id = r.requester_id
                join queue q on q.id = t.queue_id
                join team on team.id = q.team_id
                left join department d on d.id = asks.department_id
                left join exception_request former on former.id = r.renews_id
                where r.restriction_key = any(:rules) and r.submitted_at is not null
                and (r.updated_at >= :since or r.state in ('ACTIVE', 'SUSPENDED', 'ENDING'))
                order by r.number desc""".formatted(StateByTheClock.SQL),
                values,
                row -> fact(row, now));
    }

    private CaseFact fact(Row row, Instant now) {
        return new CaseFact(
                new Asked(row.uuid("id"), row.instant("created_at"), calendars.version(new CalendarVersionId(row.uuid("calendar_version_id")))),
                row.number("number"),
                row.text("restriction_key"),
                row.text("goal"),
                new CaseFact.Who(row.uuid("requester_id"), row.uuid("department_id"), row.text("department_name"), row.value("seniority", Seniority.class)),
                row.uuid("team_id"),
                row.text("team_name"),
                moments(row, now),
                row.value("state_now", CaseState.class),
                row.value("residual_once_met", RiskLevel.class),
                row.uuid("renews"),
                row.integer("renewal_no"),
                new CaseFact.Tried(row.integer("offers"), row.integer("talks"), row.integer("reopened")),
                new CaseFact.Kept(row.integer("conditions"), row.integer("proven"), row.flag("suspended"), row.flag("found_in_use")));
    }

    private static CaseFact.Moments moments(Row row, Instant now) {
        boolean superseded = row.instant("superseded_at") != null && !row.instant("superseded_at").isAfter(now);
        Instant ended = ended(row, now);
        Instant removable = superseded || ended == null ? null : row.instant("removable_at") == null ? ended : row.instant("removable_at");
        return new CaseFact.Moments(
                row.instant("submitted_at"), row.instant("first_human_reply_at"), row.instant("declined_at"), row.instant("appealed_at"),
                row.instant("decided_at"), row.instant("resolved_at"), row.instant("activated_at"), ended, removable, row.instant("closed_at"));
    }

    /** The clock ends it, also where that is not written down yet. */
    private static @Nullable Instant ended(Row row, Instant now) {
        Instant until = row.instant("valid_until");
        boolean over = row.instant("activated_at") != null && until != null && !until.isAfter(now);
        return row.instant("ended_at") != null ? row.instant("ended_at") : over ? until : null;
    }

    /** The alternatives that were answered under those rules since a moment. */
    List<OfferFact> offers(Collection<String> rules, Instant since) {
        return sql.list(
                """
                select r.ticket_id, r.number, r.restriction_key, p.from_catalogue, p.responded_at, p.reason_category, r.resolved_at,
                       p.response = 'ACCEPTED' as accepted,
                       p.response = 'ACCEPTED' and r.state = 'RESOLVED_BY_ALTERNATIVE' as holds
                from exception_proposal p join exception_request r on r.id = p.request_id
                where r.restriction_key = any(:rules) and p.response <> 'NONE' and p.responded_at >= :since
                order by p.responded_at desc, p.id""",
                Map.of("rules", rules, "since", since),
                row -> new OfferFact(row.uuid("ticket_id"), row.number("number"), row.text("restriction_key"), row.text("from_catalogue"),
                        row.instant("responded_at"), row.flag("accepted"), row.flag("holds"), row.instant("resolved_at"), row.text("reason_category")));
    }

    /** What approvers said since a moment, each with when they opened the rating as it was. */
    List<VoteFact> votes(Instant since, Instant until) {
        return sql.list(
                """
                select d.decided_by, p.name, r.ticket_id, d.outcome, d.decided_at, (
                    select min(o.opened_at) from paper_reading o
                    where o.request_id = d.request_id and o.person_id = d.decided_by and o.paper = 'RATING' and o.opened_at <= d.decided_at) as opened_at
                from exception_decision d
                join exception_request r on r.id = d.request_id
                join person p on p.id = d.decided_by
                where d.decided_at >= :since and d.decided_at < :until and d.outcome <> 'ASK_FOR_MORE' and d.pre_authorisation_id is null
                order by p.name, p.id, d.decided_at""",
                Map.of("since", since, "until", until),
                row -> new VoteFact(new PersonName(row.uuid("decided_by"), row.text("name")), row.uuid("ticket_id"), !row.text("outcome").equals("DECLINE"),
                        row.instant("decided_at"), row.instant("opened_at")));
    }

    /** The steps of the cases of a rule that were decided between two moments, in their order. */
    Map<UUID, List<WaitFact>> steps(String rule, Instant since, Instant until) {
        Map<UUID, List<WaitFact>> steps = new HashMap<>();
        sql.list(
                """
                select a.ticket_id, a.at, a.kind, a.detail
                from exception_request r join activity a on a.ticket_id = r.ticket_id
                where r.restriction_key = :rule and r.decided_at >= :since and r.decided_at < :until
                and (a.subject = 'EXCEPTION_REQUEST' or a.kind in ('TICKET_HELD', 'HOLD_ENDED'))
                order by a.ticket_id, a.seq""",
                Map.of("rule", rule, "since", since, "until", until),
                row -> steps.computeIfAbsent(row.uuid("ticket_id"), first -> new ArrayList<>()).add(step(row)));
        return steps;
    }

    private static WaitFact step(Row row) {
        String kind = row.text("kind");
        return new WaitFact(row.uuid("ticket_id"), row.instant("at"), becoming(row.text("detail")),
                kind.equals("TICKET_HELD") ? Boolean.TRUE : kind.equals("HOLD_ENDED") ? Boolean.FALSE : null);
    }

    /** The activity's detail is a JSON object in which a quotation mark within a text is escaped: this is the key and nothing else. */
    private static @Nullable CaseState becoming(String detail) {
        int from = detail.indexOf(TO);
        return from < 0 ? null : CaseState.valueOf(detail.substring(from + TO.length(), detail.indexOf('"', from + TO.length())));
    }

    /** What came of reviews: per rule how many were decided since a moment to change or retire it, and how many exceptions that released. */
    Map<String, ReviewsMade> reviews(Collection<String> rules, Instant since, Instant until) {
        Map<String, ReviewsMade> made = new HashMap<>();
        sql.list(
                """
                select v.restriction_key, count(case when v.closed_at is null then 1 end) as open,
                       count(case when v.decision in ('CHANGE', 'RETIRE') and v.closed_at >= :since and v.closed_at < :until then 1 end) as adopted,
                       coalesce(sum(case when v.closed_at >= :since and v.closed_at < :until then (
                           select count(*) from exception_request x join restriction_release l on l.id = x.release_id where l.review_id = v.id) end), 0) as released
                from policy_review v where v.restriction_key = any(:rules) group by v.restriction_key""",
                Map.of("rules", rules, "since", since, "until", until),
                row -> made.put(row.text("restriction_key"), new ReviewsMade(row.integer("open"), row.integer("adopted"), row.integer("released"))));
        return made;
    }

    /** What lists show of some cases; those that the viewer may not see are not among them. */
    Map<UUID, BehindFigure> cases(Collection<UUID> tickets, CurrentUser viewer, Instant now) {
        Map<UUID, BehindFigure> found = new HashMap<>();
        if (tickets.isEmpty()) {
            return found;
        }
        Map<String, Object> values = new HashMap<>(TicketSight.viewer(viewer));
        values.putAll(StateByTheClock.asOf(now));
        values.put("tickets", tickets);
        sql.list(
                """
                select t.id, r.number, r.title, r.restriction_key, %s as state_now, r.residual_once_met, r.submitted_at, r.decided_at,
                       requester.id as requester_id, requester.name as requester_name
                from exception_request r
                join ticket t on t.id = r.ticket_id
                join person requester on requester.id = r.requester_id
                where t.id = any(:tickets) and %s""".formatted(StateByTheClock.SQL, CaseSight.SEES),
                values,
                row -> found.put(row.uuid("id"), behind(row)));
        return found;
    }

    /** The same by number, of cases under one rule. */
    List<BehindFigure> cases(UUID review, CurrentUser viewer, Instant now) {
        Map<String, Object> values = new HashMap<>(TicketSight.viewer(viewer));
        values.putAll(StateByTheClock.asOf(now));
        values.put("review", review);
        return sql.list(
                """
                select t.id, r.number, r.title, r.restriction_key, %s as state_now, r.residual_once_met, r.submitted_at, r.decided_at,
                       requester.id as requester_id, requester.name as requester_name
                from policy_review_evidence e
                join exception_request r on r.number = e.number
                join ticket t on t.id = r.ticket_id
                join person requester on requester.id = r.requester_id
                where e.review_id = :review and %s
                order by r.number desc""".formatted(StateByTheClock.SQL, CaseSight.SEES),
                values,
                LessonQueries::behind);
    }

    /** Of these numbers, those of cases under a rule that somebody may see. */
    List<Long> visible(Collection<Long> numbers, String rule, CurrentUser viewer, Instant now) {
        if (numbers.isEmpty()) {
            return new ArrayList<>();
        }
        Map<String, Object> values = new HashMap<>(TicketSight.viewer(viewer));
        values.put("now", now);
        values.put("numbers", numbers);
        values.put("rule", rule);
        return sql.list(
                """
                select r.number from exception_request r
                join ticket t on t.id = r.ticket_id
                join person requester on requester.id = r.requester_id
                where r.number = any(:numbers) and r.restriction_key = :rule and %s""".formatted(CaseSight.SEES),
                values,
                row -> row.number("number"));
    }

    private static BehindFigure behind(Row row) {
        return new BehindFigure(
                row.number("number"),
                row.text("title"),
                row.text("restriction_key"),
                row.value("state_now", CaseState.class),
                row.value("residual_once_met", RiskLevel.class),
                new PersonName(row.uuid("requester_id"), row.text("requester_name")),
                row.instant("submitted_at"),
                row.instant("decided_at"));
    }

    /** The company around the figures. */
    record Surroundings(ZoneId zone, long people) {}

    /** What came of the reviews of a rule. */
    record ReviewsMade(int open, int adopted, int released) {

        static final ReviewsMade NONE = new ReviewsMade(0, 0, 0);
    }
}
