package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.activity.ChainedEntry;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.ticket.MessageKind;
import parley.ticket.TicketSight;

/** Reads a case as one file, for somebody who may see it; what they may not see on the pages is not in it. */
@Singleton
class CaseExportQueries {

    private final CaseSight sight;
    private final CaseQueries cases;
    private final Sql sql;
    private final Clock clock;

    CaseExportQueries(CaseSight sight, CaseQueries cases, Sql sql, Clock clock) {
        this.sight = sight;
        this.cases = cases;
        this.sql = sql;
        this.clock = clock;
    }

    CaseExport export(long number, CurrentUser viewer) {
        CaseSight.Sighted sighted = sight.sight(number, viewer);
        return new CaseExport(CaseExport.FORMAT, clock.instant(), new PersonName(viewer.id().value(), viewer.name()), cases.detail(number, viewer),
                messages(sighted.id(), viewer), new ExportedRecord(ChainedEntry.FORMAT, sighted.id(), entries(sighted), checkpoint(sighted.id())));
    }

    private List<ExportedMessage> messages(UUID request, CurrentUser viewer) {
        Map<String, Object> parameters = CaseSight.viewer(viewer);
        parameters.put("request", request);
        return sql.list("""
                select m.id, m.kind, m.author_id, author.name as author_name, m.created_at, m.body
                from exception_request r
                join ticket t on t.id = r.ticket_id
                join message m on m.ticket_id = t.id
                left join person author on author.id = m.author_id
                where r.id = :request and %s and (m.kind <> 'INTERNAL_NOTE' or %s)
                order by m.created_at, m.id""".formatted(TicketSight.SEES, TicketSight.WORKS), parameters,
                row -> new ExportedMessage(row.uuid("id"), row.value("kind", MessageKind.class), person(row), row.instant("created_at"), row.text("body")));
    }

    private static @Nullable PersonName person(Row row) {
        UUID id = row.uuid("author_id");
        return id == null ? null : new PersonName(id, row.text("author_name"));
    }

    private List<ExportedEntry> entries(CaseSight.Sighted sighted) {
        return sql.list("""
                select %s, l.hash, actor.name as actor_name, (a.visibility = 'PUBLIC' or :works) as shown
                from record_link l
                join activity a on a.seq = l.activity_seq
                left join person actor on actor.id = a.actor_id
                where l.chain_id = :chain order by l.place""".formatted(ChainedEntry.COLUMNS),
                Map.of("chain", sighted.id(), "works", sighted.works()), CaseExportQueries::entry);
    }

    private static ExportedEntry entry(Row row) {
        ChainedEntry entry = ChainedEntry.of(row);
        if (!row.flag("shown")) {
            return ExportedEntry.hidden(entry.place(), row.text("hash"));
        }
        return new ExportedEntry(entry.place(), row.text("hash"), entry.seq(), entry.at(), entry.actorId(), row.text("actor_name"), entry.kind(),
                entry.subject(), entry.ticketId(), entry.visibility(), entry.detail(), entry.evidence());
    }

    private @Nullable ExportedCheckpoint checkpoint(UUID chain) {
        return sql.first("""
                select c.number, c.hash, c.at, h.entries, h.head
                from record_checkpoint_head h join record_checkpoint c on c.number = h.checkpoint
                where h.chain_id = :chain order by h.checkpoint desc limit 1""", Map.of("chain", chain),
                row -> new ExportedCheckpoint(row.number("number"), row.text("hash"), row.instant("at"), row.number("entries"), row.text("head"))).orElse(null);
    }
}
