package parley.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Brings a second person into a hard conversation. Asking is never held against anyone. */
@Singleton
class SupportService {

    private final TicketSight sight;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    SupportService(TicketSight sight, ActivityLog activity, Sql sql, Clock clock) {
        this.sight = sight;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void ask(TicketNumber number, CurrentUser analyst) {
        ask(worked(number, analyst), analyst);
    }

    /** Asks colleagues and leads in; once is enough while nobody has come. */
    @Transactional
    void ask(TicketId ticket, CurrentUser analyst) {
        if (open(ticket).isPresent()) {
            return;
        }
        sql.update("insert into support_request (id, ticket_id, asked_by, asked_at) values (:id, :ticket, :by, :now)",
                Map.of("id", Ids.next(), "ticket", ticket.value(), "by", analyst.id().value(), "now", clock.instant()));
        record("SUPPORT_ASKED", ticket, analyst);
    }

    /** A colleague or lead comes in. */
    @Transactional
    void join(TicketNumber number, CurrentUser colleague) {
        var ticket = worked(number, colleague);
        var request = open(ticket).orElseThrow(NothingHere::new);
        if (request.askedBy().equals(colleague.id())) {
            throw new SupportOfOneself();
        }
        int joined = sql.update("update support_request set joined_by = :by, ended_at = :now where id = :id and ended_at is null",
                Map.of("by", colleague.id().value(), "now", clock.instant(), "id", request.id()));
        if (joined == 1) {
            record("SUPPORT_JOINED", ticket, colleague);
        }
    }

    /** A colleague comes in with whoever takes the ticket, because it was passed before. */
    @Transactional
    void bringIn(TicketId ticket, CurrentUser analyst, PersonId colleague) {
        var values = new HashMap<String, Object>(Map.of("id", Ids.next(), "ticket", ticket.value(), "by", analyst.id().value(), "other", colleague.value(), "now", clock.instant()));
        sql.update("""
                update support_request set joined_by = case when asked_by = :other then cast(:by as uuid) else cast(:other as uuid) end, ended_at = :now
                where ticket_id = :ticket and ended_at is null""", values);
        sql.update("insert into support_request (id, ticket_id, asked_by, asked_at, joined_by, ended_at) values (:id, :ticket, :by, :now, :other, :now)", values);
        activity.record(Happening.onTicket("SUPPORT_PAIRED", analyst.id().value(), ticket.value(), Map.of("person", colleague.value().toString())).internal());
    }

    private TicketId worked(TicketNumber number, CurrentUser analyst) {
        var sighted = sight.sight(number, analyst);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        return sighted.id();
    }

    private Optional<Request> open(TicketId ticket) {
        return sql.first("select id, asked_by from support_request where ticket_id = :ticket and ended_at is null order by asked_at limit 1",
                Map.of("ticket", ticket.value()), row -> new Request(row.uuid("id"), new PersonId(row.uuid("asked_by"))));
    }

    private void record(String kind, TicketId ticket, CurrentUser by) {
        activity.record(Happening.onTicket(kind, by.id().value(), ticket.value(), Map.of()).internal());
    }

    private record Request(UUID id, PersonId askedBy) {}
}
