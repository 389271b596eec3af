package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * Another way that was offered.
 *
 * @param id which one
 * @param fromCatalogue the rule's own alternative that it is made from, if it is
 * @param title what to call it
 * @param steps what is to be done
 * @param setUpBy who sets it up
 * @param readyOn the day by which it can be used
 * @param effortMinutes how long it takes the requester
 * @param meetsNeed whether it does the whole job
 * @param offeredBy who offered it
 * @param offeredAt when
 * @param response what the requester said
 * @param reasonCategory why it does not work, in short
 * @param reason why it does not work, in their words
 * @param respondedAt when they said so
 */
@Serdeable
record ProposalView(
        UUID id,
        @Nullable String fromCatalogue,
        String title,
        String steps,
        String setUpBy,
        LocalDate readyOn,
        @Nullable Integer effortMinutes,
        MeetsNeed meetsNeed,
        PersonName offeredBy,
        Instant offeredAt,
        ProposalResponse response,
        @Nullable RejectReason reasonCategory,
        @Nullable String reason,
        @Nullable Instant respondedAt) {

    static ProposalView of(Proposal proposal, Function<UUID, PersonName> names) {
        return new ProposalView(
                proposal.id(),
                proposal.fromCatalogue(),
                proposal.title(),
                proposal.steps(),
                proposal.setUpBy(),
                proposal.readyOn(),
                proposal.effortMinutes(),
                proposal.meetsNeed(),
                names.apply(proposal.offeredBy()),
                proposal.offeredAt(),
                proposal.response(),
                proposal.reasonCategory(),
                proposal.reason(),
                proposal.respondedAt());
    }
}
