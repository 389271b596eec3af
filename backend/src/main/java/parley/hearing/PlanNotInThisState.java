package parley.hearing;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The plan stands where this action does not begin. */
final class PlanNotInThisState extends Refusal {

    private final List<PlanAction> allowed;

    PlanNotInThisState(PlanState state) {
        super(ProblemType.NOT_NOW, switch (state) {
            case TO_MAKE -> "This plan is not made yet.";
            case IN_FORCE -> "This plan is made and holds.";
            case ENDED -> "This plan is over.";
        });
        this.allowed = PlanAction.allowedIn(state);
    }

    @Override
    public List<String> allowed() {
        return allowed.stream().map(Enum::name).toList();
    }
}
