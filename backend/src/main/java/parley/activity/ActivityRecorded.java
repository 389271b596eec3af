package parley.activity;

/**
 * Tells listeners on this node that an entry is on its way; they act after the commit and read the outbox, which holds
 * whatever this event misses.
 */
public record ActivityRecorded(long seq) {}
