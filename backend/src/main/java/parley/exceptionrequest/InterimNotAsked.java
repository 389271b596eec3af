package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody has asked that something be granted in the meantime. */
final class InterimNotAsked extends Refusal {

    InterimNotAsked() {
        super(ProblemType.NOT_NOW, "Nobody has asked for anything in the meantime.");
    }
}
