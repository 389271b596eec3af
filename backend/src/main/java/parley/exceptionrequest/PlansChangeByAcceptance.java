package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The plan changes when the requester accepts another way, which nobody has to agree to. */
final class PlansChangeByAcceptance extends Refusal {

    PlansChangeByAcceptance() {
        super(ProblemType.NOT_READY, "The plan changes when the requester accepts another way. There is nothing to agree to.");
    }
}
