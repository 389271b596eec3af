package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The ticket does not wait for anybody: somebody works it, or it waits for the requester or others. */
final class NotInLine extends Refusal {

    NotInLine() {
        super(ProblemType.CONFLICT, "This ticket is not in line: somebody works it, or it waits for something else.");
    }
}
