package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody takes over what another part of the case has to. */
final class NotYoursToTakeOver extends Refusal {

    NotYoursToTakeOver() {
        super(ProblemType.NOT_FOR_YOUR_ROLE, "Somebody in another part of this case has to take over.");
    }
}
