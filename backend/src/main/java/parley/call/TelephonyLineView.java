package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * A telephone line.
 *
 * @param id which one
 * @param version goes into If-Match
 * @param name what people call it
 * @param queueId whose calls these are
 * @param queue the name of that queue
 * @param signed whether only what is signed is taken
 * @param networks from where it may call; empty for anywhere
 * @param active whether it is listened to
 * @param createdBy who added it
 * @param createdAt when
 * @param lastHeardAt when it last told something that was taken, to the minute
 * @param unknownExtensions users and extensions of the last week that belong to nobody here
 */
@Serdeable
record TelephonyLineView(
        UUID id,
        long version,
        String name,
        UUID queueId,
        String queue,
        boolean signed,
        String networks,
        boolean active,
        PersonName createdBy,
        Instant createdAt,
        @Nullable Instant lastHeardAt,
        List<String> unknownExtensions) implements Versioned {}
