package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A telephone system sends something else than a form. */
final class NotAForm extends Refusal {

    NotAForm() {
        super(ProblemType.WRONG_MEDIA_TYPE, "Nothing was taken. Send application/x-www-form-urlencoded.");
    }
}
