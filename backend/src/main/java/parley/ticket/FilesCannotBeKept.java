package parley.ticket;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The disk refused, for example because it is full. */
final class FilesCannotBeKept extends Refusal {

    FilesCannotBeKept() {
        super(ProblemType.UNAVAILABLE, "The file could not be kept. " + ProblemType.UNAVAILABLE.remedy());
    }
}
