package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A supervisor has answered. */
final class HeardAlready extends Refusal {

    HeardAlready() {
        super(ProblemType.NOT_NOW, "This was answered already.");
    }
}
