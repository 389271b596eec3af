package parley.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this node is to try now, and no other.
 *
 * @param delivery which one
 * @param leasedUntil by which the node knows it as its own
 * @param endpoint to whom
 * @param url where that listens
 * @param generation of its secret
 * @param secretHash of the secret that was shown
 * @param event the id that stays the same each time
 * @param type what it is told
 * @param body in these words
 * @param attempts how often it was tried, with this time
 */
record Parcel(
        UUID delivery, Instant leasedUntil, UUID endpoint, String url, int generation, String secretHash, UUID event, WebhookType type, String body, int attempts) {}
