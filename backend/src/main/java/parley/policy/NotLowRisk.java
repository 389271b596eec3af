package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Only what is usually of low risk is left to a rule. */
final class NotLowRisk extends Refusal {

    NotLowRisk() {
        super(ProblemType.NOT_NOW, "Requests under this rule are not usually of low risk, so a person looks at each.");
    }
}
