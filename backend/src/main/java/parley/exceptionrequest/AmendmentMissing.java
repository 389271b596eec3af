package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The contract is to be changed, and the change is not there to read. */
final class AmendmentMissing extends Refusal {

    AmendmentMissing() {
        super(ProblemType.NOT_READY, "First attach or link the amendment.");
    }
}
