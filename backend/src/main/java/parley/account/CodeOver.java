package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A one-time code that was used, that is too old, or that never was; the three look alike. */
final class CodeOver extends Refusal {

    CodeOver() {
        super(ProblemType.CODE_OVER, ProblemType.CODE_OVER.remedy());
    }
}
