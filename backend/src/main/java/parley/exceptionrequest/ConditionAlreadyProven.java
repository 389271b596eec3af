package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A condition that is proven stays as it is. */
final class ConditionAlreadyProven extends Refusal {

    ConditionAlreadyProven() {
        super(ProblemType.NOT_NOW, "This condition was proven already.");
    }
}
