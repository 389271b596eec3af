package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A question of the rule that must be answered has no answer. */
final class QuestionsNotAnswered extends Refusal {

    QuestionsNotAnswered() {
        super(ProblemType.NOT_READY, "First answer what the rule asks.");
    }
}
