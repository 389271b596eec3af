package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The code is not the one that this start of the server printed. */
final class WrongSetUpCode extends Refusal {

    WrongSetUpCode() {
        super(ProblemType.WRONG_CREDENTIALS, "That is not the code that the server printed at its last start.");
    }
}
