package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * Somebody said that they are not being heard.
 *
 * @param id which time
 * @param ticketNumber about which ticket
 * @param ticketTitle what that is about
 * @param queue the name of its queue
 * @param assignee who works it now
 * @param requester the person helped
 * @param askedBy who said so
 * @param words what they said about it
 * @param askedAt when
 * @param dueAt by when a supervisor answers, in business time of the queue
 * @param answeredBy who answered
 * @param answer what was answered
 * @param answeredAt when
 * @param version what a change of it names in If-Match
 * @param allowedActions what the reader may do
 */
@Serdeable
record HearingView(
        UUID id,
        long ticketNumber,
        String ticketTitle,
        String queue,
        @Nullable PersonName assignee,
        PersonName requester,
        PersonName askedBy,
        @Nullable String words,
        Instant askedAt,
        Instant dueAt,
        @Nullable PersonName answeredBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        long version,
        List<HearingAction> allowedActions) implements Versioned {}
