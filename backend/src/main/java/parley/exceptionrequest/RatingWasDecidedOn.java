package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The risk of what is in force was decided on as it is rated. */
final class RatingWasDecidedOn extends Refusal {

    RatingWasDecidedOn() {
        super(ProblemType.NOT_NOW, "It was decided on as it is rated. A renewal is rated anew.");
    }
}
