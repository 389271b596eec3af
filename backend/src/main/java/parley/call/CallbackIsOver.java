package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** They were called back, or said that it is done. */
final class CallbackIsOver extends Refusal {

    CallbackIsOver() {
        super(ProblemType.NOT_NOW, "This callback is over: they were called back, or said that it is done.");
    }
}
