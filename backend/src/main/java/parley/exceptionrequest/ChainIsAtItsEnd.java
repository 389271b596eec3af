package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** It was renewed as often as it can be. */
final class ChainIsAtItsEnd extends Refusal {

    ChainIsAtItsEnd() {
        super(ProblemType.NOT_NOW, "It was renewed twice. It ends now, unless the rule is under review: then it is asked for once more, one level up. Talk with those who answer for the rule.");
    }
}
