package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody else answered the call, or nobody did. */
final class NotYourCall extends Refusal {

    NotYourCall() {
        super(ProblemType.NOT_NOW, "You did not answer this call; who answered says what came of it.");
    }
}
