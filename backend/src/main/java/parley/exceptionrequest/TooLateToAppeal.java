package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The days in which a decline can be answered are over. */
final class TooLateToAppeal extends Refusal {

    TooLateToAppeal() {
        super(ProblemType.NOT_NOW, "The 14 days to ask others are over. Ask again, and name this request.");
    }
}
