package parley.platform.web;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The first request with this key has not ended yet. */
final class SameKeyRunning extends Refusal {

    SameKeyRunning() {
        super(ProblemType.SAME_KEY_RUNNING, ProblemType.SAME_KEY_RUNNING.remedy());
    }
}
