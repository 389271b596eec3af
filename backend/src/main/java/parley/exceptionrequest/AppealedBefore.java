package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A declined request is looked at anew once. */
final class AppealedBefore extends Refusal {

    AppealedBefore() {
        super(ProblemType.NOT_NOW, "Others have decided about this anew already. That is possible once.");
    }
}
