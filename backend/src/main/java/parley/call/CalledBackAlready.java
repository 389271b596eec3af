package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody who is to be called back already asks for it again. */
final class CalledBackAlready extends Refusal {

    CalledBackAlready() {
        super(ProblemType.CONFLICT, "They are to be called back already; one call is enough.");
    }
}
