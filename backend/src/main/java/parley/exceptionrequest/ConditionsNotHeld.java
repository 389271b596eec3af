package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** What must hold all the time is not proven. */
final class ConditionsNotHeld extends Refusal {

    ConditionsNotHeld() {
        super(ProblemType.NOT_READY, "First prove what must hold all the time.");
    }
}
