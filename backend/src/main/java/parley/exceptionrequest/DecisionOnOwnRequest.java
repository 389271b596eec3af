package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody decides on what they asked for, or filed for somebody. */
final class DecisionOnOwnRequest extends Refusal {

    DecisionOnOwnRequest() {
        super(ProblemType.SAME_PERSON, "You cannot decide on your own request, nor on one that you filed for somebody.");
    }
}
