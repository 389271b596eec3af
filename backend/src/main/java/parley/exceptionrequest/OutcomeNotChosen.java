package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody has said where the case is to go. */
final class OutcomeNotChosen extends Refusal {

    OutcomeNotChosen() {
        super(ProblemType.NOT_READY, "First say where it goes: ahead, by the customers, or by a changed contract.");
    }
}
