package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A word in the conversation.
 *
 * @param id which one
 * @param byTeam whether the team wrote it
 * @param author who did; empty for somebody anonymous
 * @param body what was written
 * @param at when
 */
@Serdeable
record DisclosureMessageView(UUID id, boolean byTeam, @Nullable String author, String body, Instant at) {}
