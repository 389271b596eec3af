package parley.record;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The record is verified once at a time. */
final class VerificationRunning extends Refusal {

    VerificationRunning() {
        super(ProblemType.NOT_NOW, "The record is being verified already. Wait until that is done.");
    }
}
