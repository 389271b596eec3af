package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** An access token tried to do what only a person in a browser may, such as make another token. */
final class BrowserNeeded extends Refusal {

    BrowserNeeded() {
        super(ProblemType.BROWSER_NEEDED, ProblemType.BROWSER_NEEDED.remedy());
    }

    static void unlessIn(CurrentUser user) {
        if (user.byToken()) {
            throw new BrowserNeeded();
        }
    }
}
