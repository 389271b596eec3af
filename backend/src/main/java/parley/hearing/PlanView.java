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
 * How the next conversation with somebody goes better.
 *
 * @param id which plan
 * @param state where it stands
 * @param ground what it began with
 * @param words why, where somebody asked for it
 * @param requester whom it is about; they can read all of it once it is made
 * @param ticketNumber the ticket it began with
 * @param ticketTitle what that is about
 * @param queueId whose people do it
 * @param queue the name of that queue
 * @param openedAt since when it is to be made
 * @param makeBy by when, in business time of the queue
 * @param madeBy who made it
 * @param madeAt when it was made, or said anew
 * @param first who takes the conversation
 * @param second who pairs with them
 * @param speaker who speaks with the requester
 * @param managerToo whether the requester's own supervisor is spoken with
 * @param agreed what was agreed
 * @param lookAgainOn the day on which it is looked at again
 * @param expiresOn its last day
 * @param outcome what it was like when it was looked at last, or why none was needed
 * @param endedAt when it was over, where somebody ended it
 * @param version what a change of it names in If-Match
 * @param allowedActions what the reader may do
 */
@Serdeable
record PlanView(
        UUID id,
        PlanState state,
        PlanGround ground,
        @Nullable String words,
        PersonName requester,
        long ticketNumber,
        String ticketTitle,
        UUID queueId,
        String queue,
        Instant openedAt,
        Instant makeBy,
        @Nullable PersonName madeBy,
        @Nullable Instant madeAt,
        @Nullable PersonName first,
        @Nullable PersonName second,
        @Nullable PersonName speaker,
        @Nullable Boolean managerToo,
        @Nullable String agreed,
        @Nullable LocalDate lookAgainOn,
        @Nullable LocalDate expiresOn,
        @Nullable String outcome,
        @Nullable Instant endedAt,
        long version,
        List<PlanAction> allowedActions) implements Versioned {}
