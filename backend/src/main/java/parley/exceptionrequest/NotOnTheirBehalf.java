package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Only those who work tickets, and a person's own manager, file for somebody else. */
final class NotOnTheirBehalf extends Refusal {

    NotOnTheirBehalf() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "You can file for yourself, and for people who report to you.");
    }
}
