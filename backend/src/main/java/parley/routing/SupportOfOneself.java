package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The one who asked for a second person offers to be it. */
final class SupportOfOneself extends Refusal {

    SupportOfOneself() {
        super(ProblemType.CONFLICT, "You asked for support; somebody else has to come.");
    }
}
