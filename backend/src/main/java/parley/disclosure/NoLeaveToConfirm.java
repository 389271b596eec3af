package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** No leave waits for a second person. */
final class NoLeaveToConfirm extends Refusal {

    NoLeaveToConfirm() {
        super(ProblemType.NOT_NOW, "No leave to go on meanwhile waits for a second person here.");
    }
}
