package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Who is liable is red, and nobody of legal has accepted it. */
final class LiabilityNotAccepted extends Refusal {

    LiabilityNotAccepted() {
        super(ProblemType.NOT_READY, "First legal accepts, by name, who is liable: row 4 of the sheet is red.");
    }
}
