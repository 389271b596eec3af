package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A talk that is owed. After two ways that did not work, or one that was too slow, another message is not enough:
 * people talk live, and who leads the requester is invited. Every second refusal calls for a talk of its own.
 *
 * @param since when the way was refused that called for it
 * @param onlyInvitationMissing whether people talked since, but without their manager being invited
 */
record TalkOwed(Instant since, boolean onlyInvitationMissing) {

    private static final int REFUSALS = 2;

    static Optional<TalkOwed> in(CaseFile file) {
        Instant since = calledForAt(file.proposals());
        if (since == null) {
            return Optional.empty();
        }
        List<ConversationRecord> talks =
                file.conversations().stream().filter(talk -> talk.isLiveAfter(since)).toList();
        boolean nobodyToInvite = file.request().managerId() == null;
        boolean held = talks.stream().anyMatch(talk -> nobodyToInvite || talk.managerInvited() != null);
        return held ? Optional.empty() : Optional.of(new TalkOwed(since, !talks.isEmpty()));
    }

    private static @Nullable Instant calledForAt(List<Proposal> proposals) {
        List<Proposal> refused = proposals.stream()
                .filter(proposal -> proposal.response() == ProposalResponse.REJECTED)
                .sorted(Comparator.comparing(Proposal::respondedAt))
                .toList();
        Instant calledFor = null;
        int refusals = 0;
        for (Proposal proposal : refused) {
            refusals++;
            if (refusals == REFUSALS || proposal.reasonCategory() == RejectReason.TOO_SLOW) {
                calledFor = proposal.respondedAt();
                refusals = 0;
            }
        }
        return calledFor;
    }
}
