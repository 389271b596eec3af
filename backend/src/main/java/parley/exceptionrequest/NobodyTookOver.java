package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody of the case left, and nobody has taken over. */
final class NobodyTookOver extends Refusal {

    NobodyTookOver() {
        super(ProblemType.NOT_READY, "Somebody of this case left. First somebody has to take over.");
    }
}
