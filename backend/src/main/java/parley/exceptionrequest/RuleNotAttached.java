package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody has said yet which rule is in the way. */
final class RuleNotAttached extends Refusal {

    RuleNotAttached() {
        super(ProblemType.NOT_READY, "First say which rule is in the way.");
    }
}
