package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Conditions that come first are not all proven. */
final class ConditionsNotProven extends Refusal {

    ConditionsNotProven() {
        super(ProblemType.NOT_READY, "First prove every condition that has to be met by now.");
    }
}
