package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The owner of the rule did not agree to this beforehand, so people decide about it. */
final class NotAgreedBeforehand extends Refusal {

    NotAgreedBeforehand() {
        super(ProblemType.NOT_NOW, "The owner of the rule did not agree to this beforehand.");
    }
}
