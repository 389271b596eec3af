package parley.activity;

/**
 * Tells listeners on this node that an entry is on its way. They hear it inside the transaction: they write there what
 * must not get lost, or act after the commit and read the outbox, which holds whatever this event misses.
 *
 * @param seq the place of the entry in the record
 * @param happening what it says
 */
public record ActivityRecorded(long seq, Happening happening) {}
