package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another way that somebody in IT offers for this one need, and what the requester says to it.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param fromCatalogue the name of the rule's alternative it is made from, if it is
 * @param title what to call it
 * @param steps what is to be done, step by step
 * @param setUpBy who sets it up
 * @param readyOn the day by which it can be used
 * @param effortMinutes how long it takes the requester
 * @param meetsNeed whether it does the whole job or part of it
 * @param offeredBy who offered it
 * @param offeredAt when
 * @param response what the requester said
 * @param reasonCategory why it does not work, in short
 * @param reason why it does not work, in their words
 * @param respondedAt when they said so
 */
@MappedEntity("exception_proposal")
record Proposal(
        @Id UUID id,
        UUID requestId,
        @Nullable String fromCatalogue,
        String title,
        String steps,
        String setUpBy,
        LocalDate readyOn,
        @Nullable Integer effortMinutes,
        MeetsNeed meetsNeed,
        UUID offeredBy,
        Instant offeredAt,
        ProposalResponse response,
        @Nullable RejectReason reasonCategory,
        @Nullable String reason,
        @Nullable Instant respondedAt) {

    boolean isUnanswered() {
        return response == ProposalResponse.NONE;
    }

    /** A way that is still open to the requester. */
    boolean isLive() {
        return response != ProposalResponse.REJECTED;
    }

    Proposal accepted(Instant now) {
        return answered(ProposalResponse.ACCEPTED, null, null, now);
    }

    Proposal rejected(RejectReason category, String because, Instant now) {
        return answered(ProposalResponse.REJECTED, category, because, now);
    }

    private Proposal answered(
            ProposalResponse answer, @Nullable RejectReason category, @Nullable String because, Instant now) {
        return new Proposal(
                id,
                requestId,
                fromCatalogue,
                title,
                steps,
                setUpBy,
                readyOn,
                effortMinutes,
                meetsNeed,
                offeredBy,
                offeredAt,
                answer,
                category,
                because,
                now);
    }
}
