package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** No retirement lies ahead. */
final class NothingToCallOff extends Refusal {

    NothingToCallOff() {
        super(ProblemType.NOT_NOW, "No retirement lies ahead of this rule.");
    }
}
