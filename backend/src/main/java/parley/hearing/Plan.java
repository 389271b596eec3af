package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** How the next conversation with somebody goes better. It is about conduct and needs, they can read it, and it is over on a day. */
@MappedEntity("plan")
record Plan(
        @Id UUID id,
        UUID requesterId,
        UUID ticketId,
        UUID queueId,
        PlanGround ground,
        @Nullable String words,
        @Nullable UUID openedBy,
        Instant openedAt,
        Instant makeBy,
        @Nullable UUID madeBy,
        @Nullable Instant madeAt,
        @Nullable UUID firstId,
        @Nullable UUID secondId,
        @Nullable UUID speakerId,
        @Nullable Boolean managerToo,
        @Nullable String agreed,
        @Nullable LocalDate lookAgainOn,
        @Nullable LocalDate expiresOn,
        @Nullable Instant lookAt,
        @Nullable Instant overAt,
        @Nullable Instant remindedAt,
        @Nullable UUID lookedBy,
        @Nullable Instant lookedAt,
        @Nullable String outcome,
        @Nullable Instant endedAt,
        @Nullable UUID openTicketId,
        @Version long version) {

    static Plan toMake(UUID id, UUID requester, UUID ticket, UUID queue, PlanGround ground, @Nullable String words, @Nullable UUID by, Instant now, Instant makeBy) {
        return new Plan(id, requester, ticket, queue, ground, words, by, now, makeBy, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, ticket, 0);
    }

    /** What the clock decides is worked out on every read. */
    static PlanState state(boolean made, boolean ended, @Nullable Instant overAt, Instant now) {
        boolean over = overAt != null && !now.isBefore(overAt);
        return ended || over ? PlanState.ENDED : made ? PlanState.IN_FORCE : PlanState.TO_MAKE;
    }

    PlanState state(Instant now) {
        return state(madeAt != null, endedAt != null, overAt, now);
    }

    /** @param zone the zone of the queue, in which days begin and end */
    Plan made(PlanAgreement agreement, UUID by, Instant now, ZoneId zone) {
        refuseUnless(PlanAction.MAKE, now);
        return new Plan(id, requesterId, ticketId, queueId, ground, words, openedBy, openedAt, makeBy, by, now, agreement.first(), agreement.second(),
                agreement.speaker(), agreement.managerToo(), agreement.agreed().strip(), agreement.lookAgainOn(), agreement.expiresOn(),
                beginning(agreement.lookAgainOn(), zone), beginning(agreement.expiresOn().plusDays(1), zone), null, lookedBy, lookedAt, outcome, null, openTicketId, version);
    }

    /** @param next when it is looked at once more; without one it is over */
    Plan lookedAt(String found, @Nullable LocalDate next, UUID by, Instant now, ZoneId zone) {
        refuseUnless(PlanAction.LOOK_AGAIN, now);
        return next == null ? ended(found, by, now) : new Plan(id, requesterId, ticketId, queueId, ground, words, openedBy, openedAt, makeBy, madeBy, madeAt, firstId,
                secondId, speakerId, managerToo, agreed, next, expiresOn, beginning(next, zone), overAt, null, by, now, found.strip(), null, openTicketId, version);
    }

    Plan dismissed(String why, UUID by, Instant now) {
        refuseUnless(PlanAction.DISMISS, now);
        return ended(why, by, now);
    }

    private Plan ended(String found, UUID by, Instant now) {
        return new Plan(id, requesterId, ticketId, queueId, ground, words, openedBy, openedAt, makeBy, madeBy, madeAt, firstId, secondId, speakerId, managerToo,
                agreed, lookAgainOn, expiresOn, lookAt, overAt, remindedAt, by, now, found.strip(), now, null, version);
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private void refuseUnless(PlanAction action, Instant now) {
        if (!action.isAllowedIn(state(now))) {
            throw new PlanNotInThisState(state(now));
        }
    }
}
