package parley.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.activity.ChainedEntry;
import parley.platform.sql.Row;

/** Follows the checkpoints, and looks whether each chain still is what they say it was. */
final class CheckpointCheck {

    private final Faults faults;
    private final Map<Long, List<Checkpoint.Head>> heads = new HashMap<>();
    private String hash = ChainedEntry.BEGINNING;
    private long number;
    private long count;
    private boolean ended;

    CheckpointCheck(Faults faults) {
        this.faults = faults;
    }

    /** Of the last one. */
    long number() {
        return number;
    }

    long count() {
        return count;
    }

    String hash() {
        return hash;
    }

    /** What a checkpoint says of a chain, with the hash that stands at its place now. */
    void head(Row row) {
        Checkpoint.Head head = new Checkpoint.Head(row.uuid("chain_id"), row.number("entries"), row.text("head"));
        heads.computeIfAbsent(row.number("checkpoint"), each -> new ArrayList<>()).add(head);
        Long caseNumber = row.numberOrNull("number");
        if (caseNumber == null) {
            faults.add(FaultKind.CHAIN_MISSING, null, null, head.chain().toString());
        } else if (!Objects.equals(row.text("hash"), head.hash())) {
            faults.add(FaultKind.CHECKPOINT_BROKEN, caseNumber, head.entries(), "");
        }
    }

    /** The next checkpoint; its heads are known. */
    void follow(Row row) {
        long next = row.number("number");
        List<Checkpoint.Head> said = heads.remove(next);
        boolean holds = said != null && new Checkpoint(next, row.instant("at"), said).hash(hash).equals(row.text("hash"));
        if (next != number + 1) {
            faults.add(FaultKind.CHECKPOINT_MISSING, number + 1, null, "");
        } else if (!holds) {
            faults.add(FaultKind.CHECKPOINT_ALTERED, next, null, "");
        }
        number = next;
        hash = row.text("hash");
        count++;
    }

    /** What stands as the last checkpoint. */
    void end(Row row) {
        ended = true;
        if (row.number("checkpoint") != number || !row.text("hash").equals(hash)) {
            faults.add(FaultKind.CHECKPOINT_MISSING, row.number("checkpoint"), null, "");
        }
    }

    void ended() {
        if (!ended || !heads.isEmpty()) {
            faults.add(FaultKind.CHECKPOINT_MISSING, number + 1, null, "");
        }
    }
}
