package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The risk has not been rated yet. */
final class RiskNotRated extends Refusal {

    RiskNotRated() {
        super(ProblemType.NOT_READY, "First rate the risk.");
    }
}
