package parley.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a supervisor does with a plan, and where it may stand for that. */
enum PlanAction {
    /** Says who does what, and what was agreed; once it is made, that is said anew. */
    MAKE(PlanState.TO_MAKE, PlanState.IN_FORCE),
    /** Says what it was like, and whether it goes on. */
    LOOK_AGAIN(PlanState.IN_FORCE),
    /** Says why none is needed. */
    DISMISS(PlanState.TO_MAKE);

    private final Set<PlanState> from;

    PlanAction(PlanState... from) {
        this.from = Set.of(from);
    }

    boolean isAllowedIn(PlanState state) {
        return from.contains(state);
    }

    static List<PlanAction> allowedIn(PlanState state) {
        return Arrays.stream(values()).filter(action -> action.isAllowedIn(state)).toList();
    }
}
