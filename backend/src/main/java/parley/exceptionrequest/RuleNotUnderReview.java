package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A third renewal is decided only while it is asked whether the rule is still right, and where there is a level above. */
final class RuleNotUnderReview extends Refusal {

    RuleNotUnderReview() {
        super(ProblemType.NOT_READY, "A third renewal is decided one level up, and only while the rule is under review.");
    }
}
