package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A supervisor was told about this ticket and has not answered yet. */
final class AsksAlready extends Refusal {

    AsksAlready() {
        super(ProblemType.CONFLICT, "A supervisor knows of this already and has not answered yet.");
    }
}
