package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * A word in confidence; only who said it and the leads of their teams read it.
 *
 * @param id which word
 * @param kind HELP before or during a conversation, DEBRIEF after it
 * @param askedBy who said it
 * @param ticketNumber which conversation, where they said so
 * @param ticketTitle what that is about
 * @param words what they said
 * @param askedAt when
 * @param answeredBy the lead who answered
 * @param answer what was answered
 * @param answeredAt when
 * @param version what a change of it names in If-Match
 * @param allowedActions what the reader may do
 */
@Serdeable
record ConfidenceView(
        UUID id,
        ConfidenceKind kind,
        PersonName askedBy,
        @Nullable Long ticketNumber,
        @Nullable String ticketTitle,
        String words,
        Instant askedAt,
        @Nullable PersonName answeredBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        long version,
        List<ConfidenceAction> allowedActions) implements Versioned {}
