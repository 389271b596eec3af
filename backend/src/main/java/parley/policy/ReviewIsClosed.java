package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The review was decided already. */
final class ReviewIsClosed extends Refusal {

    ReviewIsClosed() {
        super(ProblemType.NOT_NOW, "This review was decided already.");
    }
}
