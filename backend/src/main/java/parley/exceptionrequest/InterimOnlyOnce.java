package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A case is granted something in the meantime once. */
final class InterimOnlyOnce extends Refusal {

    InterimOnlyOnce() {
        super(ProblemType.NOT_NOW, "Something was granted in the meantime already. It is granted once per case.");
    }
}
