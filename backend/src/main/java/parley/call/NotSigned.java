package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** What came to a line is not signed as it must be, or was signed too long ago. */
final class NotSigned extends Refusal {

    NotSigned() {
        super(ProblemType.NOT_SIGNED, "Nothing was taken. " + ProblemType.NOT_SIGNED.remedy());
    }
}
