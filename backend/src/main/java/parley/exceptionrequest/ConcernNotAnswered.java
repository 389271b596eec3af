package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody has raised a concern that nobody has answered. */
final class ConcernNotAnswered extends Refusal {

    ConcernNotAnswered() {
        super(ProblemType.NOT_READY, "First answer every concern in writing.");
    }
}
