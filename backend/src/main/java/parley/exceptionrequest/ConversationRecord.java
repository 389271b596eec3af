package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param managerInvited who leads the requester, where they took part or were invited
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
        Instant recordedAt,
        @Nullable UUID managerInvited) {

    /** People talked live after that moment. Who writes a talk down names the minute in which it began. */
    boolean isLiveAfter(Instant moment) {
        return channel.isLive() && !recordedAt.isBefore(moment) && !heldAt.isBefore(moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
