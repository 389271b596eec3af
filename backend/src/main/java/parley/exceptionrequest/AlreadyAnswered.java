package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Every way that was offered has its answer. */
final class AlreadyAnswered extends Refusal {

    AlreadyAnswered() {
        super(ProblemType.NOT_NOW, "This was answered already.");
    }
}
