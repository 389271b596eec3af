package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody works on what they asked for, or filed for somebody, as if they were IT. */
final class WorkOnOwnRequest extends Refusal {

    WorkOnOwnRequest() {
        super(ProblemType.SAME_PERSON, "A colleague has to work on your own request, or on one that you filed for somebody.");
    }
}
