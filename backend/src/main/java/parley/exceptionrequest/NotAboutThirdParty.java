package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The case is under another rule. */
final class NotAboutThirdParty extends Refusal {

    NotAboutThirdParty() {
        super(ProblemType.NOT_NOW, "This is asked only where data goes to a third party.");
    }
}
