package parley.record;

import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import parley.activity.ChainedEntry;
import parley.activity.Evidence;
import parley.platform.sql.Row;

/** Follows one chain from its first link to its last. */
final class ChainCheck {

    private final Head head;
    private final Faults faults;
    private final Map<String, Evidence> left = new HashMap<>();
    private String hash = ChainedEntry.BEGINNING;
    private long place;

    ChainCheck(Head head, Faults faults) {
        this.head = head;
        this.faults = faults;
    }

    /**
     * What a chain says about itself.
     *
     * @param number of its case; empty where that is gone
     */
    record Head(long entries, String hash, @Nullable Long number) {}

    /** Takes the next link, with its entry where there is one. What is wrong here does not make what follows wrong. */
    void follow(Row row) {
        long next = row.number("place");
        boolean gap = next != place + 1;
        if (gap) {
            faults.add(FaultKind.ENTRY_MISSING, head.number(), place + 1, "");
        }
        if (row.numberOrNull("seq") == null) {
            faults.add(FaultKind.ENTRY_MISSING, head.number(), next, "");
        } else if (!holds(row) && !gap) {
            faults.add(FaultKind.ENTRY_ALTERED, head.number(), next, row.text("kind"));
        }
        place = next;
        hash = row.text("hash");
    }

    private boolean holds(Row row) {
        ChainedEntry entry = ChainedEntry.of(row);
        try {
            Evidence.parse(entry.evidence()).forEach(made -> left.put(key(made), made));
        } catch (IllegalArgumentException nobodyWroteThat) {
            return false;
        }
        return entry.chain().equals(row.uuid("chain_id")) && entry.hash(hash).equals(row.text("hash"));
    }

    void end() {
        if (place != head.entries() || !hash.equals(head.hash())) {
            faults.add(FaultKind.END_ALTERED, head.number(), place, "");
        }
    }

    /** A row as it is now. */
    void compare(Evidence found) {
        Evidence expected = left.remove(key(found));
        if (expected == null || expected.sha256() == null) {
            faults.add(FaultKind.ROW_INSERTED, head.number(), null, key(found));
        } else if (!expected.equals(found)) {
            faults.add(FaultKind.ROW_ALTERED, head.number(), null, key(found));
        }
    }

    /** Whatever was left and was not found. */
    void compared() {
        left.values().stream().filter(row -> row.sha256() != null)
                .forEach(gone -> faults.add(FaultKind.ROW_MISSING, head.number(), null, key(gone)));
    }

    private static String key(Evidence row) {
        return row.kind() + " " + row.id();
    }
}
