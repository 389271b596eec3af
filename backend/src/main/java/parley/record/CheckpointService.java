package parley.record;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.activity.ChainedEntry;
import parley.activity.Chains;
import parley.activity.Evidence;
import parley.activity.EvidenceTable;
import parley.exceptionrequest.CaseTables;
import parley.platform.sql.Sql;

/** Chains what was recorded before there were chains, once, and takes checkpoints of how far the chains have come. */
@Singleton
class CheckpointService {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Chains chains;
    private final Sql sql;
    private final Clock clock;

    CheckpointService(Chains chains, Sql sql, Clock clock) {
        this.chains = chains;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whatever is recorded afterwards chains itself; an entry without a chain is a fault from then on. */
    @Transactional
    void chainWhatWasRecorded() {
        sql.update("insert into record_end (id, checkpoint, hash) values (1, 0, :hash) on conflict do nothing", Map.of("hash", ChainedEntry.BEGINNING));
        boolean done = sql.first("select chained_at is not null as done from record_end where id = 1 for update", Map.of(), row -> row.flag("done")).orElseThrow();
        if (done) {
            return;
        }
        List<UUID> cases = casesAfter(BEFORE_ALL);
        while (!cases.isEmpty()) {
            adopt(cases);
            cases = casesAfter(cases.get(cases.size() - 1));
        }
        sql.update("update record_end set chained_at = :now where id = 1", Map.of("now", clock.instant()));
    }

    private List<UUID> casesAfter(UUID last) {
        return sql.list("select r.id from exception_request r where r.id > :last order by r.id limit :limit", Map.of("last", last, "limit", AT_ONCE),
                row -> row.uuid("id"));
    }

    private void adopt(List<UUID> cases) {
        Map<UUID, List<Evidence>> evidence = evidence(cases);
        Map<UUID, List<ChainedEntry>> recorded = new HashMap<>();
        sql.list("""
                select a.subject_id, 0 as place, a.seq, a.at, a.actor_id, a.kind, a.subject, a.ticket_id, a.visibility, a.detail, '' as evidence
                from activity a where a.subject_id = any(:cases) and a.subject = 'EXCEPTION_REQUEST' order by a.subject_id, a.seq""",
                Map.of("cases", cases), row -> {
                    ChainedEntry entry = ChainedEntry.of(row);
                    return recorded.computeIfAbsent(entry.chain(), chain -> new ArrayList<>()).add(entry);
                });
        recorded.forEach((chain, entries) -> {
            int last = entries.size() - 1;
            entries.set(last, entries.get(last).vouchingFor(evidence.getOrDefault(chain, List.of())));
            chains.adopt(chain, entries, clock.instant());
        });
    }

    /** Every row as it stands: what became of it before is not known any more, so the last entry vouches for all. */
    private Map<UUID, List<Evidence>> evidence(List<UUID> cases) {
        Map<UUID, List<Evidence>> evidence = new HashMap<>();
        for (EvidenceTable table : CaseTables.all()) {
            sql.list(table.select("e." + table.owner() + " = any(:cases)"), Map.of("cases", cases),
                    row -> evidence.computeIfAbsent(row.uuid("chain_id"), chain -> new ArrayList<>()).add(table.of(row)));
        }
        return evidence;
    }

    /** @return how many chains had grown, at most the limit */
    @Transactional
    int take(int limit) {
        End last = sql.first("select checkpoint, hash from record_end where id = 1 for update", Map.of(),
                row -> new End(row.number("checkpoint"), row.text("hash"))).orElseThrow();
        List<Checkpoint.Head> heads = sql.list("""
                select c.chain_id, c.entries, c.head from record_chain c
                where c.ahead_since is not null order by c.ahead_since, c.chain_id limit :limit for update skip locked""",
                Map.of("limit", limit), row -> new Checkpoint.Head(row.uuid("chain_id"), row.number("entries"), row.text("head")));
        if (!heads.isEmpty()) {
            write(new Checkpoint(last.checkpoint() + 1, clock.instant(), heads), last.hash());
        }
        return heads.size();
    }

    private record End(long checkpoint, String hash) {}

    private void write(Checkpoint checkpoint, String before) {
        Map<String, Object> values = Map.of("number", checkpoint.number(), "at", checkpoint.at(), "hash", checkpoint.hash(before));
        sql.update("insert into record_checkpoint (number, at, hash) values (:number, :at, :hash)", values);
        sql.each("insert into record_checkpoint_head (checkpoint, chain_id, entries, head) values (:number, :chain, :entries, :head)",
                checkpoint.heads().stream()
                        .map(head -> Map.of("number", checkpoint.number(), "chain", head.chain(), "entries", head.entries(), "head", head.hash()))
                        .toList());
        sql.update("update record_chain set ahead_since = null where chain_id = any(:chains)",
                Map.of("chains", checkpoint.heads().stream().map(Checkpoint.Head::chain).toList()));
        sql.update("update record_end set checkpoint = :number, hash = :hash where id = 1", values);
    }
}
