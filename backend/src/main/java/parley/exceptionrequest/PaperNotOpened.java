package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** An approver wants to agree without having opened what they agree to. */
final class PaperNotOpened extends Refusal {

    PaperNotOpened(Paper paper) {
        super(ProblemType.NOT_READY, switch (paper) {
            case RATING -> "First open the rating.";
            case CONDITIONS -> "First open the conditions that are not proven yet.";
        });
    }
}
