package parley.hearing;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.activity.Visibility;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;
import parley.ticket.Part;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Brings those who are not heard to a supervisor of the queue, who answers within the promise. */
@Singleton
public class HearingService {

    private final HearingRepository hearings;
    private final PlanService plans;
    private final TicketSight sight;
    private final ServiceLevels serviceLevels;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final Duration answeredWithin;

    HearingService(
            HearingRepository hearings, PlanService plans, TicketSight sight, ServiceLevels serviceLevels, ActivityLog activity, Sql sql, Clock clock,
            @Value("${parley.hearing.answered-within:4h}") Duration answeredWithin) {
        this.hearings = hearings;
        this.plans = plans;
        this.sight = sight;
        this.serviceLevels = serviceLevels;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.answeredWithin = answeredWithin;
    }

    /** Somebody on the asking side says that they are not being heard. @return which time it is */
    @Transactional
    public UUID ask(TicketNumber number, @Nullable String words, CurrentUser by) {
        TicketSight.Sighted sighted = sight.sight(number, by);
        if (sighted.part() == Part.ANALYST) {
            throw new NotTheAskingSide();
        }
        About about = locked(sighted.id().value());
        if (hearings.existsByOpenTicketId(about.ticket())) {
            throw new AsksAlready();
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        Instant due = serviceLevels.calendar(about.queue()).after(now, answeredWithin);
        hearings.save(Hearing.asked(id, about.ticket(), by.id().value(), words == null || words.isBlank() ? null : words.strip(), now, due));
        record("HEARING_ASKED", about.ticket(), id, by.id().value());
        return id;
    }

    /** A supervisor of the queue answers. */
    @Transactional
    public void answer(UUID id, AnswerHearing answer, IfMatch seen, CurrentUser by) {
        Hearing hearing = hearings.findById(id).orElseThrow(NothingHere::new);
        About about = locked(hearing.ticketId());
        StaleVersion.check(seen, hearing.version());
        hearings.update(hearing.answered(by.id().value(), about.assignee(), answer.words().strip(), clock.instant()));
        record("HEARING_ANSWERED", hearing.ticketId(), id, by.id().value());
        if (Boolean.TRUE.equals(answer.plan())) {
            plans.openFor(hearing.ticketId(), PlanGround.NOT_HEARD, hearing.words(), by);
        }
    }

    /** Tells the supervisors of what they have not answered in time, once. @return how many there were, at most the limit */
    @Transactional
    int remind(int limit) {
        Instant now = clock.instant();
        List<UUID> late = sql.list("""
                select h.id from hearing h
                where h.open_ticket_id is not null and h.due_at <= :now and h.reminded_at is null
                order by h.due_at limit :limit""", Map.of("now", now, "limit", limit), row -> row.uuid("id"));
        late.forEach(id -> hearings.findById(id).ifPresent(hearing -> {
            hearings.update(hearing.reminded(now));
            record("HEARING_LATE", hearing.ticketId(), id, null);
        }));
        return late.size();
    }

    private About locked(UUID ticket) {
        return sql.first("select t.id, t.queue_id, t.assignee_id from ticket t where t.id = :ticket for update", Map.of("ticket", ticket), HearingService::about)
                .orElseThrow(NothingHere::new);
    }

    private static About about(Row row) {
        return new About(row.uuid("id"), new QueueId(row.uuid("queue_id")), row.uuid("assignee_id"));
    }

    /** Internal, but for who asked: {@link HearingSight#KNOWS}. */
    private void record(String kind, UUID ticket, UUID hearing, @Nullable UUID by) {
        activity.record(new Happening(kind, by, "HEARING", hearing, ticket, Visibility.INTERNAL, Map.of()));
    }

    private record About(UUID ticket, QueueId queue, @Nullable UUID assignee) {}
}
