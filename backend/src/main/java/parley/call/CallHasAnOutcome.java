package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** What came of the call was said already. */
final class CallHasAnOutcome extends Refusal {

    CallHasAnOutcome() {
        super(ProblemType.NOT_NOW, "What came of this call was said already.");
    }
}
