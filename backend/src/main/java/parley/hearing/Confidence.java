package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** A word of an analyst to the leads of their teams, in confidence. */
@MappedEntity("confidence")
record Confidence(
        @Id UUID id,
        ConfidenceKind kind,
        UUID askedBy,
        @Nullable UUID ticketId,
        String words,
        Instant askedAt,
        @Nullable UUID answeredBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Version long version) {

    Confidence answered(UUID by, String with, Instant now) {
        if (answeredAt != null) {
            throw new HeardAlready();
        }
        return new Confidence(id, kind, askedBy, ticketId, words, askedAt, by, with, now, version);
    }
}
