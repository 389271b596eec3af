package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.account.PersonId;
import parley.platform.sql.Sql;
import parley.ticket.TicketId;

/** Finds a second person for a ticket that was passed, so that nobody stands before it alone. */
@Singleton
class Seconds {

    private final Analysts analysts;
    private final Sql sql;

    Seconds(Analysts analysts, Sql sql) {
        this.analysts = analysts;
        this.sql = sql;
    }

    /**
     * Whoever of the queue has been free longest, those who passed it themselves coming last; nobody where the ticket was
     * not passed since it was last taken, or nobody is free.
     */
    @Nullable PersonId joining(InLine head, PersonId analyst) {
        var passes = passes(head.ticketId());
        if (passes.isEmpty()) {
            return null;
        }
        var barred = new HashSet<>(passes.stream().filter(Pass::forGood).map(Pass::by).toList());
        barred.add(analyst.value());
        barred.add(requester(head.ticketId()));
        Set<UUID> passed = new HashSet<>(passes.stream().map(Pass::by).toList());
        return analysts.of(List.of(head.queue())).stream()
                .filter(AnalystAtDesk::isFree)
                .filter(colleague -> !barred.contains(colleague.id().value()))
                .min(Comparator.comparing((AnalystAtDesk colleague) -> passed.contains(colleague.id().value())).thenComparing(Analysts.LONGEST_IDLE))
                .map(AnalystAtDesk::id)
                .orElse(null);
    }

    private List<Pass> passes(TicketId ticket) {
        return sql.list("""
                select f.analyst_id, e.reason from offer f join offer_outcome e on e.offer_id = f.id
                where f.ticket_id = :ticket and e.outcome = 'PASSED' and not exists (
                    select 1 from offer later join offer_outcome taken on taken.offer_id = later.id
                    where later.ticket_id = :ticket and taken.outcome = 'ACCEPTED' and taken.at > e.at)""", Map.of("ticket", ticket.value()),
                row -> new Pass(row.uuid("analyst_id"), row.value("reason", PassReason.class)));
    }

    private UUID requester(TicketId ticket) {
        return sql.first("select requester_id from ticket where id = :ticket", Map.of("ticket", ticket.value()), row -> row.uuid("requester_id")).orElseThrow();
    }

    private record Pass(UUID by, @Nullable PassReason reason) {

        boolean forGood() {
            return reason == PassReason.CONFLICT_OF_INTEREST;
        }
    }
}
