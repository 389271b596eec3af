package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The ticket is offered to a colleague at this moment, or a colleague was faster. */
final class BeforeSomebodyElse extends Refusal {

    BeforeSomebodyElse() {
        super(ProblemType.CONFLICT, "This ticket is before a colleague at this moment.");
    }
}
