package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody who may read a disclosure tries what is not theirs to do with it. */
final class NotYoursToDo extends Refusal {

    NotYoursToDo() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "This is for somebody else to do.");
    }
}
