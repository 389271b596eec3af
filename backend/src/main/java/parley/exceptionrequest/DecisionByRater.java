package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody decides on a risk that they rated. */
final class DecisionByRater extends Refusal {

    DecisionByRater() {
        super(ProblemType.SAME_PERSON, "You rated the risk, so somebody else has to decide.");
    }
}
