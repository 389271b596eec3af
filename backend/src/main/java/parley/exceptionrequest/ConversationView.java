package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * A talk that was written down.
 *
 * @param id which one
 * @param heldAt when people talked
 * @param channel how
 * @param people who took part
 * @param result what came of it
 * @param recordedBy who wrote it down
 * @param recordedAt when
 * @param managerInvited who leads the requester, where they took part or were invited
 */
@Serdeable
record ConversationView(
        UUID id,
        Instant heldAt,
        ConversationChannel channel,
        String people,
        String result,
        PersonName recordedBy,
        Instant recordedAt,
        @Nullable PersonName managerInvited) {

    static ConversationView of(ConversationRecord held, Function<UUID, PersonName> names) {
        return new ConversationView(
                held.id(),
                held.heldAt(),
                held.channel(),
                held.people(),
                held.result(),
                names.apply(held.recordedBy()),
                held.recordedAt(),
                held.managerInvited() == null ? null : names.apply(held.managerInvited()));
    }
}
