package parley.fairness;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody reads numbers that are closed, or that others may read. */
final class OpeningIsOver extends Refusal {

    OpeningIsOver() {
        super(ProblemType.CONFLICT, "These numbers are not open to you now.");
    }
}
