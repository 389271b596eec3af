package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The ticket has a plan that is to be made, or holds. */
final class PlanIsOpenAlready extends Refusal {

    PlanIsOpenAlready() {
        super(ProblemType.CONFLICT, "There is a plan for this ticket already. Make it, or say anew what was agreed.");
    }
}
