/**
 * Keeps the record honest: takes checkpoints of its chains, verifies them and shows what came of it. The verification
 * knows nothing but a connection, so that it also runs without a server. Nobody calls this room.
 */
package parley.record;
