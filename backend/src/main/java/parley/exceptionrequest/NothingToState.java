package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** There is nothing that this would be about. */
final class NothingToState extends Refusal {

    NothingToState() {
        super(ProblemType.NOT_NOW, "There is nothing now that this would be about.");
    }
}
