package parley.record;

import java.util.UUID;

/** A verification is to be made on this node, once the transaction has committed. */
record VerificationStarted(UUID id) {}
