package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A talk that somebody wrote down: when, with whom, and what came of it.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param heldAt when people talked
 * @param channel how
 * @param people who took part
 * @param result what came of it
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
@MappedEntity("exception_conversation")
record ConversationRecord(
        @Id UUID id,
        UUID requestId,
        Instant heldAt,
        ConversationChannel channel,
        String people,
        String result,
        UUID recordedBy,
        Instant recordedAt) {}
