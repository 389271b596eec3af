package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A program tried to change something with a token that was made for looking. */
final class ReadOnlyToken extends Refusal {

    ReadOnlyToken() {
        super(ProblemType.READ_ONLY_TOKEN, "Nothing was changed. " + ProblemType.READ_ONLY_TOKEN.remedy());
    }
}
