package parley.ticket;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/**
 * Search by an index of our own beside the embedded database. A changed ticket is noted in {@code search_queue} in the
 * transaction of the change, and taken into the index before the next search or by {@link KeepSearchFresh}. The note stays
 * until {@link KeepSearchIndex} has brought the index to the disk, so that a crash loses nothing and a search waits for no
 * disk. The index can be deleted at any time; it is built anew at the next start.
 */
@Singleton
@Requires(property = "parley.database.kind", value = "h2")
class EmbeddedTicketSearch implements TicketSearch {

    private static final int AT_ONCE = 500;
    /** So many notes at most are kept of what the index already has. */
    private static final int MOST_TAKEN = 2_000;
    /** A change may be committed after so many that were noted later; one that is later still waits for the next keeping. */
    private static final int OVERTAKEN = 200;

    private final Sql sql;
    private final WordIndex index;
    /** Notes of what is in the index and not yet on the disk. */
    private final NavigableSet<Long> taken = new TreeSet<>();

    EmbeddedTicketSearch(Sql sql, WordIndex index) {
        this.sql = sql;
        this.index = index;
    }

    @Override
    public void said(TicketId ticket, MessageKind kind, String text) {
        // Read again when the ticket is taken in.
    }

    @Override
    public void changed(TicketId ticket) {
        sql.update("insert into search_queue (ticket_id) values (:ticket)", Map.of("ticket", ticket.value()));
    }

    @Override
    public Found find(List<String> words, CurrentUser viewer, @Nullable Cursor after, int limit) {
        takeIn();
        List<UUID> queues = !viewer.isStaff() ? List.of() : sql.list("""
                select q.id from queue q join team_member m on m.team_id = q.team_id where m.person_id = :viewer""",
                Map.of("viewer", viewer.id().value()), row -> row.uuid("id"));
        return index.find(words, viewer.id().value(), queues, after, limit);
    }

    /** Takes in what changed. @return whether there may be more */
    synchronized boolean takeIn() {
        Map<Long, UUID> noted = new LinkedHashMap<>();
        sql.list("select seq, ticket_id from search_queue where seq > :from order by seq limit :limit",
                Map.of("from", taken.isEmpty() ? 0 : taken.last() - OVERTAKEN, "limit", AT_ONCE + OVERTAKEN),
                row -> noted.put(row.number("seq"), row.uuid("ticket_id")));
        boolean more = noted.size() == AT_ONCE + OVERTAKEN;
        noted.keySet().removeAll(taken);
        if (!noted.isEmpty()) {
            index.take(documents(noted.values().stream().distinct().toList()));
            taken.addAll(noted.keySet());
        }
        if (taken.size() >= MOST_TAKEN) {
            keep();
        }
        return more;
    }

    /** Brings the index to the disk; what it has now need not be noted any more. */
    synchronized void keep() {
        if (!taken.isEmpty()) {
            index.keep();
            sql.update("delete from search_queue where seq = any(:taken)", Map.of("taken", List.copyOf(taken)));
            taken.clear();
        }
    }

    /** Builds the index anew where it does not fit the database, for example after a restore. */
    void prepare() {
        long tickets = sql.first("select count(*) as n from ticket", Map.of(), row -> row.number("n")).orElseThrow();
        long waiting = sql.first("select count(distinct ticket_id) as n from search_queue", Map.of(), row -> row.number("n")).orElseThrow();
        long known = index.size();
        if (known > tickets || known + waiting < tickets) {
            index.clear();
            sql.update("insert into search_queue (ticket_id) select t.id from ticket t", Map.of());
        }
    }

    private List<WordIndex.Document> documents(List<UUID> tickets) {
        Map<UUID, WordIndex.Document> documents = new HashMap<>();
        sql.list("""
                select t.id, t.title, t.requester_id, t.filed_by_id, t.queue_id, t.updated_at from ticket t where t.id = any(:tickets)""",
                Map.of("tickets", tickets), row -> documents.put(row.uuid("id"), document(row)));
        sql.list("select w.ticket_id, w.person_id from watcher w where w.ticket_id = any(:tickets)", Map.of("tickets", tickets),
                row -> documents.get(row.uuid("ticket_id")).readers().add(row.uuid("person_id")));
        sql.list("select m.ticket_id, m.kind, m.body from message m where m.ticket_id = any(:tickets) order by m.created_at, m.id", Map.of("tickets", tickets),
                row -> documents.get(row.uuid("ticket_id")).add(row.text("body"), row.value("kind", MessageKind.class)));
        return List.copyOf(documents.values());
    }

    private static WordIndex.Document document(Row row) {
        WordIndex.Document document = new WordIndex.Document(row.uuid("id"), row.uuid("requester_id"), row.uuid("queue_id"), row.instant("updated_at"));
        document.readers().add(row.uuid("requester_id"));
        document.readers().add(row.uuid("filed_by_id"));
        return document.add(row.text("title"), MessageKind.PUBLIC_REPLY);
    }
}
