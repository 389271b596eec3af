package parley.record;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import parley.activity.ChainedEntry;
import parley.activity.EvidenceTable;
import parley.exceptionrequest.CaseTables;

/**
 * Reads the whole record again and works out every hash anew: the chains, the rows that they vouch for, and the
 * checkpoints over them. It holds no more than some chains at once.
 */
final class Verification {

    private static final int CHAINS_AT_ONCE = 100;
    private static final int CHECKPOINTS_AT_ONCE = 20;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reading reading;
    private final Faults faults = new Faults();
    private long entries;
    private long chains;
    private UUID lastChain = BEFORE_ALL;

    private Verification(Connection connection) {
        this.reading = new Reading(connection);
    }

    /** A checkpoint that somebody keeps elsewhere. */
    record Kept(long number, String hash) {}

    /** @param connection whose picture of the database stands still */
    static Findings of(Connection connection, @Nullable Kept kept) throws SQLException {
        Verification verification = new Verification(connection);
        verification.chains();
        verification.whatHasNoChain();
        CheckpointCheck checkpoints = verification.checkpoints();
        if (kept != null) {
            verification.compare(kept);
        }
        return new Findings(verification.entries, verification.chains, checkpoints.count(), checkpoints.hash(), verification.faults.count(),
                verification.faults.first());
    }

    private void chains() throws SQLException {
        Map<UUID, ChainCheck> some = nextChains();
        while (!some.isEmpty()) {
            UUID before = lastChain;
            lastChain = some.keySet().stream().reduce((one, other) -> other).orElseThrow();
            follow(some, LINKS + "where l.chain_id > ? and l.chain_id <= ? order by l.chain_id, l.place", before, lastChain);
            some.values().forEach(ChainCheck::end);
            compareRows(some);
            some = nextChains();
        }
        follow(Map.of(), LINKS + "where l.chain_id > ? order by l.chain_id, l.place", lastChain);
    }

    private static final String LINKS = """
            select l.chain_id, l.hash, %s from record_link l left join activity a on a.seq = l.activity_seq
            """.formatted(ChainedEntry.COLUMNS);

    private Map<UUID, ChainCheck> nextChains() throws SQLException {
        Map<UUID, ChainCheck> next = new LinkedHashMap<>();
        reading.each("""
                select c.chain_id, c.entries, c.head, r.number from record_chain c left join exception_request r on r.id = c.chain_id
                where c.chain_id > ? order by c.chain_id limit ?""",
                row -> next.put(row.uuid("chain_id"), new ChainCheck(new ChainCheck.Head(row.number("entries"), row.text("head"), row.numberOrNull("number")), faults)),
                lastChain, CHAINS_AT_ONCE);
        chains += next.size();
        return next;
    }

    private void follow(Map<UUID, ChainCheck> some, String links, Object... range) throws SQLException {
        reading.each(links, row -> {
            entries++;
            ChainCheck chain = some.get(row.uuid("chain_id"));
            if (chain == null) {
                faults.add(FaultKind.CHAIN_MISSING, null, row.number("place"), row.uuid("chain_id").toString());
            } else {
                chain.follow(row);
            }
        }, range);
    }

    private void compareRows(Map<UUID, ChainCheck> some) throws SQLException {
        for (EvidenceTable table : CaseTables.all()) {
            reading.each(table.select("e." + table.owner() + " = any(?)"), row -> some.get(row.uuid("chain_id")).compare(table.of(row)), some.keySet());
        }
        some.values().forEach(ChainCheck::compared);
    }

    private void whatHasNoChain() throws SQLException {
        reading.each("""
                select r.number from exception_request r
                where not exists (select 1 from record_chain c where c.chain_id = r.id) order by r.number""",
                row -> faults.add(FaultKind.CHAIN_MISSING, row.number("number"), null, ""));
        reading.each("""
                select a.seq, a.kind, r.number from activity a left join exception_request r on r.id = a.subject_id
                where (a.subject = 'EXCEPTION_REQUEST' or r.id is not null) and not exists (select 1 from record_link l where l.activity_seq = a.seq)
                order by a.seq""",
                row -> faults.add(FaultKind.ENTRY_INSERTED, row.numberOrNull("number"), null, row.text("kind")));
    }

    private CheckpointCheck checkpoints() throws SQLException {
        CheckpointCheck check = new CheckpointCheck(faults);
        long before = 0;
        long upTo = upTo(before);
        while (upTo > before) {
            reading.each("""
                    select h.checkpoint, h.chain_id, h.entries, h.head, l.hash, r.number
                    from record_checkpoint_head h
                    left join record_link l on l.chain_id = h.chain_id and l.place = h.entries
                    left join exception_request r on r.id = h.chain_id
                    where h.checkpoint > ? and h.checkpoint <= ?""", check::head, before, upTo);
            reading.each("select number, at, hash from record_checkpoint where number > ? and number <= ? order by number", check::follow, before, upTo);
            before = upTo;
            upTo = upTo(before);
        }
        reading.each("select checkpoint, hash from record_end where id = 1", check::end);
        check.ended();
        return check;
    }

    /** The last of the next checkpoints that are read at once; the same where there are no more. */
    private long upTo(long before) throws SQLException {
        long[] last = {before};
        reading.each("select number from record_checkpoint where number > ? order by number limit ?", row -> last[0] = row.number("number"),
                before, CHECKPOINTS_AT_ONCE);
        return last[0];
    }

    private void compare(Kept kept) throws SQLException {
        boolean[] same = new boolean[1];
        reading.each("select hash from record_checkpoint where number = ?", row -> same[0] = row.text("hash").equals(kept.hash()), kept.number());
        if (!same[0]) {
            faults.add(FaultKind.KEPT_ELSEWHERE_DIFFERS, kept.number(), null, "");
        }
    }
}
