package parley.platform.web;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The key was used for a request with another body or address. */
final class SameKeyOtherRequest extends Refusal {

    SameKeyOtherRequest() {
        super(ProblemType.SAME_KEY_OTHER_REQUEST, "Nothing was created. " + ProblemType.SAME_KEY_OTHER_REQUEST.remedy());
    }
}
