package parley.activity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One row of the record; never changed, never deleted. */
@MappedEntity("activity")
record Activity(
        @Id @GeneratedValue @Nullable Long seq,
        Instant at,
        @Nullable UUID actorId,
        String kind,
        String subject,
        UUID subjectId,
        @Nullable UUID ticketId,
        Visibility visibility,
        String detail) {}
