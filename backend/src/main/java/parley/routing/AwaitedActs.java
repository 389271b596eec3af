package parley.routing;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.account.PersonId;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;
import parley.ticket.Part;
import parley.ticket.TicketAction;
import parley.ticket.TicketChanged;
import parley.ticket.TicketId;
import parley.ticket.TicketState;
import parley.ticket.TicketStatus;

/**
 * Knows which tickets wait for an act of their assignee: from when they got it, or it became their turn again, until
 * they do anything about it. While the ticket waits on the requester, on others or on a date, nothing is awaited; nor
 * where no promise runs, as on a suspended exception that was answered, since it would go back into no line.
 */
@Singleton
class AwaitedActs {

    /** As part of a statement: that anything runs on the ticket of an awaited act {@code w}. */
    static final String IS_PROMISED = "exists (select 1 from promise p where p.ticket_id = w.ticket_id and p.state = 'RUNNING')";

    private final ServiceLevels serviceLevels;
    private final Sql sql;
    private final Duration limit;

    AwaitedActs(ServiceLevels serviceLevels, Sql sql, @Value("${parley.desk.act-within:4h}") Duration limit) {
        this.serviceLevels = serviceLevels;
        this.sql = sql;
        this.limit = limit;
    }

    void follow(TicketChanged change) {
        PersonId assignee = inHandOf(change.after());
        PersonId before = inHandOf(change.before());
        boolean got = change.action() == TicketAction.ASSIGN;
        boolean asked = change.action() == TicketAction.WRITE && change.part() != Part.ANALYST;
        if (before != null && (got || assignee == null || assignee.equals(change.by()))) {
            forget(change.after().id());
        }
        if (assignee != null && (got || !assignee.equals(change.by()) && (before == null || asked))) {
            await(change.after(), assignee, change.at());
        }
    }

    /** Those whose assignee let the limit pass. */
    List<Awaited> overdue(Instant now, int atMost) {
        return sql.list("""
                select w.ticket_id, w.assignee_id, w.since from awaited_act w
                where w.due_at <= :now and %s order by w.due_at limit :limit""".formatted(IS_PROMISED),
                Map.of("now", now, "limit", atMost),
                row -> new Awaited(new TicketId(row.uuid("ticket_id")), new PersonId(row.uuid("assignee_id")), row.instant("since")));
    }

    /** Those whose assignee is to be reminded, each once. */
    List<Awaited> toRemind(Instant now, int atMost) {
        var due = sql.list("""
                select w.ticket_id, w.assignee_id, w.since from awaited_act w
                where w.warn_at <= :now and w.due_at > :now and %s order by w.warn_at limit :limit""".formatted(IS_PROMISED),
                Map.of("now", now, "limit", atMost),
                row -> new Awaited(new TicketId(row.uuid("ticket_id")), new PersonId(row.uuid("assignee_id")), row.instant("since")));
        due.forEach(one -> sql.update("update awaited_act set warn_at = null where ticket_id = :ticket and since = :since",
                Map.of("ticket", one.ticket().value(), "since", one.since())));
        return due;
    }

    /** Whether the assignee did something about its case file; what they do on the ticket itself is followed as it happens. */
    boolean hasActed(Awaited awaited) {
        return sql.first("""
                select a.seq from activity a
                where a.ticket_id = :ticket and a.actor_id = :assignee and a.subject <> 'TICKET' and a.at > :since
                order by a.seq desc limit 1""",
                Map.of("ticket", awaited.ticket().value(), "assignee", awaited.assignee().value(), "since", awaited.since()),
                row -> row.number("seq")).isPresent();
    }

    /** @return whether it was awaited still */
    boolean forget(Awaited awaited) {
        return sql.update("delete from awaited_act where ticket_id = :ticket and assignee_id = :assignee and since = :since",
                Map.of("ticket", awaited.ticket().value(), "assignee", awaited.assignee().value(), "since", awaited.since())) > 0;
    }

    private void forget(TicketId ticket) {
        sql.update("delete from awaited_act where ticket_id = :ticket", Map.of("ticket", ticket.value()));
    }

    /** What is awaited already is not put off by being asked for again. */
    private void await(TicketState ticket, PersonId assignee, Instant since) {
        var calendar = serviceLevels.terms(ticket.queue(), ticket.kind().name(), Standing.usualClass(ticket)).calendar();
        var within = limitOf(ticket.queue());
        sql.update("""
                insert into awaited_act (ticket_id, assignee_id, since, warn_at, due_at)
                values (:ticket, :assignee, :since, :warn, :due) on conflict do nothing""",
                Map.of("ticket", ticket.id().value(), "assignee", assignee.value(), "since", since, "warn", calendar.after(since, within.multipliedBy(3).dividedBy(4)),
                        "due", calendar.after(since, within)));
    }

    private Duration limitOf(QueueId queue) {
        return sql.first("select coalesce(act_within_minutes, 0) as minutes from queue where id = :queue", Map.of("queue", queue.value()), row -> row.number("minutes"))
                .filter(minutes -> minutes > 0)
                .map(Duration::ofMinutes)
                .orElse(limit);
    }

    private static @Nullable PersonId inHandOf(@Nullable TicketState ticket) {
        boolean theirTurn = ticket != null && (ticket.status() == TicketStatus.NEW || ticket.status() == TicketStatus.OPEN);
        return theirTurn ? ticket.assignee() : null;
    }

    /** A ticket that waits for its assignee. */
    record Awaited(TicketId ticket, PersonId assignee, Instant since) {}
}
