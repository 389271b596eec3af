package parley.fairness;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** An opening is agreed to twice. */
final class OpeningIsDecided extends Refusal {

    OpeningIsDecided() {
        super(ProblemType.CONFLICT, "Somebody has agreed already.");
    }
}
