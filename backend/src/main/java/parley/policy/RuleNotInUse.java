package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The rule is not in use. */
final class RuleNotInUse extends Refusal {

    RuleNotInUse() {
        super(ProblemType.NOT_NOW, "This rule is not in use.");
    }
}
