package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * What happened in a conversation.
 *
 * @param id which note
 * @param person whose conversation it was; they can read it and say something to it
 * @param ticketNumber where it happened
 * @param ticketTitle what that is about
 * @param words what happened
 * @param setBy the supervisor who set it
 * @param setAt when
 * @param expiresOn the last day on which it is shown
 * @param answer what the person says to it
 * @param answeredAt when they did
 * @param version what a change of it names in If-Match
 * @param allowedActions what the reader may do
 */
@Serdeable
record ConductNoteView(
        UUID id,
        PersonName person,
        long ticketNumber,
        String ticketTitle,
        String words,
        PersonName setBy,
        Instant setAt,
        LocalDate expiresOn,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        long version,
        List<ConductNoteAction> allowedActions) implements Versioned {}
