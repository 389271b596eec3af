package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Only those who answer for a rule decide what becomes of it. */
final class NotYourRule extends Refusal {

    NotYourRule() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "This is decided by those who answer for the rule.");
    }
}
