package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody who may see the case tries what is not theirs to do in it. */
final class NotYoursToDo extends Refusal {

    NotYoursToDo() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "This is for somebody else in this case to do.");
    }
}
