package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The one who works the ticket, or who asked, offers to be the one who answers. */
final class HearsOfOwnWork extends Refusal {

    HearsOfOwnWork() {
        super(ProblemType.SAME_PERSON, "You have this ticket, or said it yourself; another supervisor answers. Hand the ticket over first if there is none.");
    }
}
