package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A renewal is riskier than what it renews. */
final class RiskAboveWhatIsRenewed extends Refusal {

    RiskAboveWhatIsRenewed() {
        super(ProblemType.NOT_READY, "The risk is higher than that of the exception it renews. Lower it with conditions, or ask anew.");
    }
}
