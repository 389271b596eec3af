package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Everybody of the case is still there. */
final class NobodyLeft extends Refusal {

    NobodyLeft() {
        super(ProblemType.NOT_NOW, "Everybody in this case is still there.");
    }
}
