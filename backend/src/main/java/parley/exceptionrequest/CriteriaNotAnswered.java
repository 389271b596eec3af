package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody has said which criteria of an impact assessment apply. */
final class CriteriaNotAnswered extends Refusal {

    CriteriaNotAnswered() {
        super(ProblemType.NOT_READY, "First say which of the nine criteria apply.");
    }
}
