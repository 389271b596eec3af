package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The days in which an accepted way can be sent back are over. */
final class TrialOver extends Refusal {

    TrialOver() {
        super(ProblemType.NOT_NOW, "The 30 days to try it are over. Ask again, and name this request.");
    }
}
