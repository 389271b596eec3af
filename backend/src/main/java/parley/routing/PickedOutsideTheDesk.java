package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody gives a waiting ticket to themselves without saying why it goes before the head of the line. */
final class PickedOutsideTheDesk extends Refusal {

    PickedOutsideTheDesk() {
        super(ProblemType.CONFLICT, "Take the next ticket, or pick this one and say why it goes before the head of the line.");
    }
}
