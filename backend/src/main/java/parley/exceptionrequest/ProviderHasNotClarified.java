package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The contract and the published words disagree, and the provider has not said in writing which counts. */
final class ProviderHasNotClarified extends Refusal {

    ProviderHasNotClarified() {
        super(ProblemType.NOT_READY, "First the provider says in writing which text counts: row 3 of the sheet is red.");
    }
}
