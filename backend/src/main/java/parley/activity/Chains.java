package parley.activity;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;

/**
 * Ties entries of the record to each other, so that none can be altered, removed, inserted or moved unseen. Whoever writes
 * to a chain waits for those who write to the same one, and for nobody else.
 */
@Singleton
public class Chains {

    private final Sql sql;

    Chains(Sql sql) {
        this.sql = sql;
    }

    /** Ties an entry to the end of its chain; the first one begins it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(ChainedEntry entry, Instant now) {
        Head end = sql.first("select entries, head from record_chain where chain_id = :chain for update", Map.of("chain", entry.chain()),
                row -> new Head(row.number("entries"), row.text("head"))).orElse(Head.BEGINNING);
        ChainedEntry placed = entry.at(end.entries() + 1);
        Head head = new Head(placed.place(), placed.hash(end.hash()));
        if (end.entries() == 0) {
            begin(entry.chain(), head, now);
        } else {
            sql.update("""
                    update record_chain set entries = :entries, head = :head,
                           ahead_since = coalesce(ahead_since, cast(:now as timestamp with time zone))
                    where chain_id = :chain""",
                    Map.of("chain", entry.chain(), "entries", head.entries(), "head", head.hash(), "now", now));
        }
        sql.update(LINK, link(placed, head));
    }

    /** Begins a chain with entries that were recorded before there were chains, given in order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(UUID chain, List<ChainedEntry> entries, Instant now) {
        List<Map<String, Object>> links = new ArrayList<>();
        Head head = Head.BEGINNING;
        for (ChainedEntry entry : entries) {
            ChainedEntry placed = entry.at(head.entries() + 1);
            head = new Head(placed.place(), placed.hash(head.hash()));
            links.add(link(placed, head));
        }
        begin(chain, head, now);
        sql.each(LINK, links);
    }

    private void begin(UUID chain, Head head, Instant now) {
        sql.update("insert into record_chain (chain_id, entries, head, ahead_since) values (:chain, :entries, :head, :now)",
                Map.of("chain", chain, "entries", head.entries(), "head", head.hash(), "now", now));
    }

    private static final String LINK = """
            insert into record_link (chain_id, place, activity_seq, evidence, hash) values (:chain, :place, :seq, :evidence, :hash)""";

    private static Map<String, Object> link(ChainedEntry placed, Head head) {
        return Map.of("chain", placed.chain(), "place", placed.place(), "seq", placed.seq(), "evidence", placed.evidence(), "hash", head.hash());
    }

    private record Head(long entries, String hash) {

        private static final Head BEGINNING = new Head(0, ChainedEntry.BEGINNING);
    }
}
