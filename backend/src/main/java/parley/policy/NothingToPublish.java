package parley.policy;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nothing is written that differs from what is in use. */
final class NothingToPublish extends Refusal {

    NothingToPublish() {
        super(ProblemType.NOT_NOW, "Nothing differs from the version in use.");
    }
}
