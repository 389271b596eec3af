package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody picks a ticket while another one is kept for them. */
final class AnswerTheOfferFirst extends Refusal {

    AnswerTheOfferFirst() {
        super(ProblemType.CONFLICT, "A ticket is kept for you. Accept or pass it first.");
    }
}
