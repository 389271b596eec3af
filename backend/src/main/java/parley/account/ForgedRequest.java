package parley.account;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A change that did not prove to come from our own pages. */
final class ForgedRequest extends Refusal {

    ForgedRequest() {
        super(ProblemType.FORGED, "Nothing was changed. " + ProblemType.FORGED.remedy());
    }
}
