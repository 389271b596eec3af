package parley.hearing;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.activity.Visibility;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;
import parley.ticket.TicketId;
import parley.ticket.TicketService;

/** Plans: opened where a ticket goes around, made by a supervisor, looked at again, and over on a day. */
@Singleton
public class PlanService {

    private static final int LONGEST_DAYS = 180;
    private static final Set<PlanGround> ASKED_FOR = Set.of(PlanGround.FINDING, PlanGround.BY_HAND);

    private final PlanRepository plans;
    private final TicketService tickets;
    private final ServiceLevels serviceLevels;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final Duration madeWithin;

    PlanService(
            PlanRepository plans, TicketService tickets, ServiceLevels serviceLevels, ActivityLog activity, Sql sql, Clock clock,
            @Value("${parley.plan.made-within:8h}") Duration madeWithin) {
        this.plans = plans;
        this.tickets = tickets;
        this.serviceLevels = serviceLevels;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.madeWithin = madeWithin;
    }

    /** A supervisor wants to make one. @param ticket one of theirs @return which plan it is */
    @Transactional
    UUID open(UUID ticket, NewPlan wanted, CurrentUser by) {
        if (!ASKED_FOR.contains(wanted.ground())) {
            throw new InvalidFields("/ground", "is found by Parley itself; say FINDING or BY_HAND");
        }
        About about = locked(ticket);
        if (plans.existsByOpenTicketId(ticket)) {
            throw new PlanIsOpenAlready();
        }
        return open(about, wanted.ground(), wanted.words().strip(), by.id().value());
    }

    /** Opens one for a ticket that has none. @param words why, where somebody said so */
    @Transactional
    void openFor(UUID ticket, PlanGround ground, @Nullable String words, CurrentUser by) {
        About about = locked(ticket);
        if (!plans.existsByOpenTicketId(ticket)) {
            open(about, ground, words == null ? "The requester is not being heard." : words, by.id().value());
        }
    }

    /** A ticket was passed or handed over: where that happened twice, somebody has to see to how it goes on. */
    @Transactional
    void follow(UUID ticket) {
        Rounds rounds = rounds(ticket);
        PlanGround ground = rounds.passes() >= 2 ? PlanGround.PASSES : rounds.silentHandOvers() >= 2 ? PlanGround.SILENT_HAND_OVERS : null;
        if (ground == null) {
            return;
        }
        About about = locked(ticket);
        if (!plans.existsByOpenTicketId(ticket)) {
            open(about, ground, null, null);
        }
    }

    /** What went around since the last plan. Whoever needs support with a conversation is not counted. */
    private Rounds rounds(UUID ticket) {
        return sql.first("""
                select (select count(*) from offer f join offer_outcome e on e.offer_id = f.id
                        where f.ticket_id = :ticket and e.outcome = 'PASSED' and e.reason <> 'NEEDS_SUPPORT' and e.at > s.moment) as passes,
                       (select count(*) from hand_over h
                        where h.ticket_id = :ticket and not h.replied and h.from_id is not null and h.at > s.moment) as silent
                from (select coalesce(max(p.opened_at), cast('1970-01-01 00:00:00+00' as timestamp with time zone)) as moment
                      from plan p where p.ticket_id = :ticket) s""", Map.of("ticket", ticket),
                row -> new Rounds(row.number("passes"), row.number("silent"))).orElseThrow();
    }

    private UUID open(About about, PlanGround ground, @Nullable String words, @Nullable UUID by) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        Instant makeBy = serviceLevels.calendar(about.queue()).after(now, madeWithin);
        plans.save(Plan.toMake(id, about.requester(), about.ticket(), about.queue().value(), ground, words, by, now, makeBy));
        record("PLAN_ASKED", about.ticket(), id, by);
        return id;
    }

    @Transactional
    void make(UUID id, PlanAgreement agreement, IfMatch seen, CurrentUser by) {
        Plan plan = plan(id, seen);
        ZoneId zone = zone(plan);
        Instant now = clock.instant();
        Plan made = plan.made(agreement, by.id().value(), now, zone);
        refuse(agreement, plan, LocalDate.ofInstant(now, zone));
        plans.update(made);
        record("PLAN_MADE", plan.ticketId(), id, by.id().value());
        giveTo(plan, agreement, by);
    }

    private void refuse(PlanAgreement agreement, Plan plan, LocalDate today) {
        if (agreement.first().equals(agreement.second())) {
            throw new InvalidFields("/second", "must be somebody else: two pair");
        }
        refuseUnlessWorks("/first", agreement.first(), plan);
        refuseUnlessWorks("/second", agreement.second(), plan);
        refuseUnlessWorks("/speaker", agreement.speaker(), plan);
        if (!agreement.lookAgainOn().isAfter(today)) {
            throw new InvalidFields("/lookAgainOn", "must be a day from tomorrow on");
        }
        if (agreement.expiresOn().isBefore(agreement.lookAgainOn()) || agreement.expiresOn().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidFields("/expiresOn", "must not be before it is looked at again, and at most " + LONGEST_DAYS + " days from now");
        }
    }

    private void refuseUnlessWorks(String field, UUID person, Plan plan) {
        boolean works = !person.equals(plan.requesterId()) && sql.first("""
                select p.id from queue q join team_member m on m.team_id = q.team_id join person p on p.id = m.person_id and p.active
                where q.id = :queue and p.id = :person
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR'))""",
                Map.of("queue", plan.queueId(), "person", person), row -> row.uuid("id")).isPresent();
        if (!works) {
            throw new InvalidFields(field, "does not work this queue, or is whom the plan is about");
        }
    }

    /** An open ticket that neither of the pair has goes to the first of them. */
    private void giveTo(Plan plan, PlanAgreement agreement, CurrentUser by) {
        boolean needsSomebody = sql.first("""
                select t.id from ticket t
                where t.id = :ticket and t.queue_id = :queue and t.status not in ('RESOLVED', 'CLOSED')
                  and (t.assignee_id is null or t.assignee_id not in (:first, :second))""",
                Map.of("ticket", plan.ticketId(), "queue", plan.queueId(), "first", agreement.first(), "second", agreement.second()),
                row -> row.uuid("id")).isPresent();
        if (needsSomebody) {
            tickets.assign(new TicketId(plan.ticketId()), new PersonId(agreement.first()), by, null);
        }
    }

    @Transactional
    void lookAgain(UUID id, PlanReview review, IfMatch seen, CurrentUser by) {
        Plan plan = plan(id, seen);
        ZoneId zone = zone(plan);
        Instant now = clock.instant();
        Plan looked = plan.lookedAt(review.outcome(), review.lookAgainOn(), by.id().value(), now, zone);
        LocalDate next = review.lookAgainOn();
        if (next != null && (!next.isAfter(LocalDate.ofInstant(now, zone)) || next.isAfter(plan.expiresOn()))) {
            throw new InvalidFields("/lookAgainOn", "must be a day from tomorrow on, and within the plan, which ends on " + plan.expiresOn());
        }
        plans.update(looked);
        record(next == null ? "PLAN_ENDED" : "PLAN_LOOKED_AT", plan.ticketId(), id, by.id().value());
    }

    @Transactional
    void dismiss(UUID id, String reason, IfMatch seen, CurrentUser by) {
        Plan plan = plan(id, seen);
        plans.update(plan.dismissed(reason, by.id().value(), clock.instant()));
        record("PLAN_DISMISSED", plan.ticketId(), id, by.id().value());
    }

    /** Tells supervisors of plans that are to be looked at again today, once. @return how many there were, at most the limit */
    @Transactional
    int remind(int limit) {
        return byTheClock("p.look_at <= :now and p.reminded_at is null and p.over_at > :now", "reminded_at = :now", "PLAN_DUE", limit);
    }

    /** Writes down that plans are over whose last day has passed. @return how many there were, at most the limit */
    @Transactional
    int end(int limit) {
        return byTheClock("p.over_at <= :now", "ended_at = :now, open_ticket_id = null, version = version + 1", "PLAN_RAN_OUT", limit);
    }

    private int byTheClock(String due, String change, String kind, int limit) {
        Instant now = clock.instant();
        List<Due> plansDue = sql.list("select p.id, p.ticket_id from plan p where p.ended_at is null and %s order by p.id limit :limit".formatted(due),
                Map.of("now", now, "limit", limit), row -> new Due(row.uuid("id"), row.uuid("ticket_id")));
        plansDue.forEach(plan -> {
            if (sql.update("update plan set %s where id = :id and ended_at is null".formatted(change), Map.of("id", plan.id(), "now", now)) == 1) {
                record(kind, plan.ticket(), plan.id(), null);
            }
        });
        return plansDue.size();
    }

    private ZoneId zone(Plan plan) {
        return serviceLevels.calendar(new QueueId(plan.queueId())).zone();
    }

    private Plan plan(UUID id, IfMatch seen) {
        Plan plan = plans.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, plan.version());
        return plan;
    }

    private About locked(UUID ticket) {
        return sql.first("select t.id, t.queue_id, t.requester_id from ticket t where t.id = :ticket for update", Map.of("ticket", ticket), PlanService::about)
                .orElseThrow(NothingHere::new);
    }

    private static About about(Row row) {
        return new About(row.uuid("id"), new QueueId(row.uuid("queue_id")), row.uuid("requester_id"));
    }

    /** Internal, but for the person it is about: {@link HearingSight#KNOWS}. */
    private void record(String kind, UUID ticket, UUID plan, @Nullable UUID by) {
        activity.record(new Happening(kind, by, "PLAN", plan, ticket, Visibility.INTERNAL, Map.of()));
    }

    private record About(UUID ticket, QueueId queue, UUID requester) {}

    private record Due(UUID id, UUID ticket) {}

    private record Rounds(long passes, long silentHandOvers) {}
}
