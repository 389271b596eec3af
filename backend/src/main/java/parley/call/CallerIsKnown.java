package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** It is known who called. */
final class CallerIsKnown extends Refusal {

    CallerIsKnown() {
        super(ProblemType.CONFLICT, "It is known already who is to be called back.");
    }
}
