package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** There is no way to which the plan could change. */
final class NoOtherWay extends Refusal {

    NoOtherWay() {
        super(ProblemType.NOT_READY, "First offer another way.");
    }
}
