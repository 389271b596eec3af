package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody has called an emergency. */
final class NoEmergency extends Refusal {

    NoEmergency() {
        super(ProblemType.NOT_NOW, "Nobody has called an emergency here.");
    }
}
