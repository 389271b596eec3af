package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody has asked for a review of this rule already. */
final class ReviewOpenAlready extends Refusal {

    ReviewOpenAlready() {
        super(ProblemType.CONFLICT, "A review of this rule that somebody asked for is open already. It waits for the owner of the rule.");
    }
}
