package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Giving up on somebody who was not tried on three different half-days. */
final class NotTriedEnough extends Refusal {

    NotTriedEnough(int left) {
        super(ProblemType.NOT_READY, "Before anybody gives up, they are tried on " + Callback.HALF_DAYS + " different half-days; " + left + " are missing.");
    }
}
