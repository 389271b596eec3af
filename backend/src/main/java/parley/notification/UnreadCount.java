package parley.notification;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How much is unread in an inbox.
 *
 * @param unread entries, counted to a hundred
 */
@Serdeable
record UnreadCount(long unread) {}
