package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody who decides about nothing needs no deputy. */
final class NothingToStandInFor extends Refusal {

    NothingToStandInFor() {
        super(ProblemType.NOT_NOW, "You decide about no exceptions, so nobody can stand in for you.");
    }
}
