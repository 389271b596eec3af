package parley.fairness;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody agrees to what they asked for, or to what is about themselves. */
final class OpeningTakesTwo extends Refusal {

    OpeningTakesTwo() {
        super(ProblemType.SAME_PERSON, "It takes somebody else than who asked, and than whose numbers they are, to agree.");
    }
}
