package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** What is critical is not granted in the meantime. */
final class InterimAboveHigh extends Refusal {

    InterimAboveHigh() {
        super(ProblemType.NOT_READY, "At a critical risk nothing is granted in the meantime. Prove conditions that lower it, or take the emergency path.");
    }
}
