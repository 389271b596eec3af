package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Login and password do not fit together; it is not said which of them is wrong. */
final class WrongCredentials extends Refusal {

    WrongCredentials() {
        super(ProblemType.WRONG_CREDENTIALS, ProblemType.WRONG_CREDENTIALS.remedy());
    }
}
