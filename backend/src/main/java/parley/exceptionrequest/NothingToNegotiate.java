package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** No row is red, so the contract needs no change. */
final class NothingToNegotiate extends Refusal {

    NothingToNegotiate() {
        super(ProblemType.NOT_READY, "No row of the sheet is red, so there is nothing to negotiate.");
    }
}
