package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody looks at the proof of a condition for which they answer themselves. */
final class ProofOfOwnCondition extends Refusal {

    ProofOfOwnCondition() {
        super(ProblemType.SAME_PERSON, "You answer for this condition, so somebody else has to look at the proof.");
    }
}
