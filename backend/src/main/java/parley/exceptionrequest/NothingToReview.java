package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** There is no emergency to look at afterwards. */
final class NothingToReview extends Refusal {

    NothingToReview() {
        super(ProblemType.NOT_NOW, "There is no emergency here that waits for your agreement.");
    }
}
