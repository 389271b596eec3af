package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A colleague calls back already. */
final class TakenByAnother extends Refusal {

    TakenByAnother() {
        super(ProblemType.CONFLICT, "A colleague is calling them back already.");
    }
}
