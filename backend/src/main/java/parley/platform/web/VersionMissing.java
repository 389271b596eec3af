package parley.platform.web;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A change came without saying which version it is based on. */
final class VersionMissing extends Refusal {

    VersionMissing() {
        super(ProblemType.VERSION_MISSING, ProblemType.VERSION_MISSING.remedy());
    }
}
