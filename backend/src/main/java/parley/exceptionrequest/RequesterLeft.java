package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Whoever asked does not work here any more, so that it would hold for nobody. */
final class RequesterLeft extends Refusal {

    RequesterLeft() {
        super(ProblemType.NOT_READY, "Whoever asked for this left. First somebody has to take it over.");
    }
}
