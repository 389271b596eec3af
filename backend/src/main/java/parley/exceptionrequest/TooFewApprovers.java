package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** There are fewer people who may agree than the risk asks for. */
final class TooFewApprovers extends Refusal {

    TooFewApprovers(ApproverSlots slots) {
        super(ProblemType.NOT_READY, "The risk asks for " + slots.slots().size() + " people who agree, and there are fewer who may.");
    }
}
