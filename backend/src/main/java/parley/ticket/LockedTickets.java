package parley.ticket;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Finds a ticket and locks its row until the end of the transaction, so that changes of one ticket come one after another. */
@Singleton
class LockedTickets {

    private final Sql sql;

    LockedTickets(Sql sql) {
        this.sql = sql;
    }

    /** For somebody who may see it, in one statement; for everybody else there is nothing here. */
    Locked seen(WhichTicket which, CurrentUser by) {
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(by));
        parameters.put("which", TicketSight.key(which));
        return sql.first("select t.*, %s as works, (t.requester_id = :viewer or t.filed_by_id = :viewer) as asked from ticket t where %s = :which and %s for update"
                .formatted(TicketSight.WORKS, TicketSight.column(which), TicketSight.SEES), parameters,
                row -> new Locked(ticket(row), TicketSight.part(row.flag("works"), row.flag("asked")))).orElseThrow(NothingHere::new);
    }

    /** For whoever needs no permission: the clock, and what has looked for it before. */
    Ticket any(TicketId id) {
        return sql.first("select t.* from ticket t where t.id = :id for update", Map.of("id", id.value()), LockedTickets::ticket).orElseThrow(NothingHere::new);
    }

    private static Ticket ticket(Row row) {
        return new Ticket(row.uuid("id"), row.number("number"), row.value("kind", TicketKind.class), row.value("status", TicketStatus.class), row.text("title"),
                row.text("category"), row.value("impact", Impact.class), row.value("urgency", Urgency.class), row.value("priority", Priority.class),
                row.uuid("requester_id"), row.uuid("filed_by_id"), row.value("channel", Channel.class), row.uuid("queue_id"), row.uuid("assignee_id"),
                row.instant("created_at"), row.instant("updated_at"), row.instant("held_until"), row.text("hold_reason"), row.instant("resolved_at"),
                row.instant("closed_at"), row.uuid("reopened_by_id"), row.uuid("follows_id"), row.number("version"));
    }

    /** A ticket, and what somebody is to it. */
    record Locked(Ticket ticket, Part part) {}
}
