package parley.fairness;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody asks for leave to read their own numbers. */
final class OwnNumbersAreOpen extends Refusal {

    OwnNumbersAreOpen() {
        super(ProblemType.CONFLICT, "Your own numbers are open to you.");
    }
}
