package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Who said it first says it again, where a second person is needed. */
final class OnePersonTwice extends Refusal {

    OnePersonTwice() {
        super(ProblemType.SAME_PERSON, "Two different people of the team have to agree to this, and you are the first of them.");
    }
}
