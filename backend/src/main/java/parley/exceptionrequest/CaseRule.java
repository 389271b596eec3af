package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import parley.platform.problem.Refusal;

/** One thing that must be so before somebody may do something. */
@FunctionalInterface
interface CaseRule {

    /** The fact that stands in the way, if there is one. */
    @Nullable Refusal objection(Turn turn);
}
