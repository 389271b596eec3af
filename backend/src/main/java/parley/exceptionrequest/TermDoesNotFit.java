package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The days asked for do not fit the risk, or are over. */
final class TermDoesNotFit extends Refusal {

    TermDoesNotFit(String problem) {
        super(ProblemType.NOT_READY, problem);
    }
}
