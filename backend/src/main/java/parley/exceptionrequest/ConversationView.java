package parley.exceptionrequest;

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
 */
@Serdeable
record ConversationView(
        UUID id,
        Instant heldAt,
        ConversationChannel channel,
        String people,
        String result,
        PersonName recordedBy,
        Instant recordedAt) {

    static ConversationView of(ConversationRecord held, Function<UUID, PersonName> names) {
        return new ConversationView(
                held.id(),
                held.heldAt(),
                held.channel(),
                held.people(),
                held.result(),
                names.apply(held.recordedBy()),
                held.recordedAt());
    }
}
