package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A request is never declined without another way, or a talk in which none was found. */
final class DeclineWithoutAWayOn extends Refusal {

    DeclineWithoutAWayOn() {
        super(ProblemType.NOT_READY, "First offer another way that is still open, or write down the conversation in which none was found.");
    }
}
