package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** It is ordered already that the rule goes, or that its exceptions end. */
final class RuleIsGoing extends Refusal {

    RuleIsGoing() {
        super(ProblemType.NOT_NOW, "The exceptions under this rule are ending, or it is to be retired. Call that off first, or wait until it is done.");
    }
}
