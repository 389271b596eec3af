package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Only who owns a rule agrees to anything beforehand. */
final class NotTheOwner extends Refusal {

    NotTheOwner() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "Only the owner of the rule can say this.");
    }
}
