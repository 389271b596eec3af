package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Leave in the meantime is given once. */
final class LeaveGivenBefore extends Refusal {

    LeaveGivenBefore() {
        super(ProblemType.NOT_NOW, "Leave to go on meanwhile was given here once, and is not given again. An exception request can go on from here.");
    }
}
