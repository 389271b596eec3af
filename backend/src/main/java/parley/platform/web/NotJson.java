package parley.platform.web;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A body that does not say that it is JSON. */
final class NotJson extends Refusal {

    NotJson() {
        super(ProblemType.WRONG_MEDIA_TYPE, "Nothing was changed. " + ProblemType.WRONG_MEDIA_TYPE.remedy());
    }
}
