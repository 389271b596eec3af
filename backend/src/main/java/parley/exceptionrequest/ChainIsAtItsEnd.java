package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** It was renewed as often as it can be. */
final class ChainIsAtItsEnd extends Refusal {

    ChainIsAtItsEnd() {
        super(ProblemType.NOT_NOW, "It was renewed twice. Now it ends, or the rule changes: talk with those who answer for the rule.");
    }
}
