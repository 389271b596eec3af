package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Two criteria or more apply, and the data protection officer has not written anything. */
final class DataProtectionHasNotSpoken extends Refusal {

    DataProtectionHasNotSpoken() {
        super(ProblemType.NOT_READY, "First the data protection officer writes an entry: two or more of the criteria apply.");
    }
}
