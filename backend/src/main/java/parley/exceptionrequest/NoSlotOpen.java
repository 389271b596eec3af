package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Everything that this person could agree to is agreed, or they are needed elsewhere. */
final class NoSlotOpen extends Refusal {

    NoSlotOpen() {
        super(ProblemType.NOT_READY, "There is nothing left for you to agree to.");
    }
}
