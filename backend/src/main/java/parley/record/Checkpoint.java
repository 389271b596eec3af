package parley.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import parley.activity.Canonical;

/**
 * Writes down the heads of the chains that have grown since the one before.
 *
 * @param number the first is one
 * @param heads in the order of their ids as text
 */
record Checkpoint(long number, Instant at, List<Head> heads) {

    private static final String FORMAT = "parley-checkpoint-1";

    Checkpoint {
        heads = heads.stream().sorted(Comparator.comparing(head -> head.chain().toString())).toList();
    }

    /** How far a chain had come. */
    record Head(UUID chain, long entries, String hash) {}

    /** @param previous the hash of the checkpoint before it */
    String hash(String previous) {
        Canonical text = new Canonical(FORMAT).add(previous).add(number).add(at).add(heads.size());
        heads.forEach(head -> text.add(head.chain()).add(head.entries()).add(head.hash()));
        return text.sha256();
    }
}
