package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody wants to answer their own concern. */
final class AnswerToOwnConcern extends Refusal {

    AnswerToOwnConcern() {
        super(ProblemType.SAME_PERSON, "Somebody else has to answer your concern.");
    }
}
