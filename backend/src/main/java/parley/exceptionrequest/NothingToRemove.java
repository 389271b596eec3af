package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nothing was granted in the meantime, it still holds, or it is proven that nothing of it is left. */
final class NothingToRemove extends Refusal {

    NothingToRemove() {
        super(ProblemType.NOT_NOW, "Nothing that was granted in the meantime has to be taken away.");
    }
}
