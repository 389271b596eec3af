package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody wants to put a case under another rule, in which a concern was raised. */
final class ConcernStays extends Refusal {

    ConcernStays() {
        super(ProblemType.NOT_NOW, "A concern was raised under this rule, and stays with it. What is asked under another one is a request of its own.");
    }
}
