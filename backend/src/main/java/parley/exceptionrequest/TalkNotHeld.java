package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Ways did not work for the requester, and nobody has talked with them live since, with their manager invited. */
final class TalkNotHeld extends Refusal {

    TalkNotHeld(TalkOwed owed) {
        super(
                ProblemType.NOT_READY,
                owed.onlyInvitationMissing()
                        ? "First invite the requester's manager too, and write down that you did. The talk itself is written down."
                        : "First talk live with the requester, by call or visit, invite their manager, and write the talk down:"
                                + " two other ways did not work for them, or one was too slow.");
    }
}
