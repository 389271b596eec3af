package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import parley.platform.problem.Refusal;

/**
 * Who must not be the same person: the requester (and whoever filed for them), those who rated the risk, and
 * each of those who decide.
 */
final class Duties {

    private Duties() {}

    static @Nullable Refusal objection(Turn turn, CaseAction action) {
        boolean own = turn.file().request().isOwnOf(turn.actor());
        if (own && decides(action)) {
            return new DecisionOnOwnRequest();
        }
        if (own && !action.by().contains(Party.REQUESTER)) {
            return new WorkOnOwnRequest();
        }
        return decides(action) && hasRated(turn) ? new DecisionByRater() : null;
    }

    private static boolean decides(CaseAction action) {
        boolean approves = action.by().contains(Party.APPROVER) || action.by().contains(Party.SIGNATORY);
        return approves && !action.by().contains(Party.ANALYST);
    }

    private static boolean hasRated(Turn turn) {
        return turn.file().ratings().stream().anyMatch(rating -> turn.actor().is(rating.ratedBy()));
    }
}
