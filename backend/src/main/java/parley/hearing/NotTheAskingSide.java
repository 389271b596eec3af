package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Those who work a ticket are not the ones who are not heard. */
final class NotTheAskingSide extends Refusal {

    NotTheAskingSide() {
        super(ProblemType.CONFLICT, "This is for those who asked. If the conversation is hard for you, ask for support, or tell your lead in confidence.");
    }
}
