package parley.exceptionrequest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.policy.ApproverRole;

/** Which votes count: those for the case as it is, in a slot that it needs, by somebody who may still fill it. */
final class Votes {

    private Votes() {}

    static Map<ApproverRole, Holder> thatCount(List<Decision> decisions, ApproverSlots slots, String snapshot) {
        Map<ApproverRole, Holder> filled = new EnumMap<>(ApproverRole.class);
        for (Decision decision : decisions) {
            if (!decision.isApproval()) {
                filled.values().removeIf(decision.holder()::sharesWith);
            } else if (decision.snapshot().equals(snapshot) && mayFill(decision, slots)) {
                filled.put(decision.role(), decision.holder());
            }
        }
        return filled;
    }

    private static boolean mayFill(Decision decision, ApproverSlots slots) {
        return slots.slots().stream()
                .anyMatch(slot -> slot.role() == decision.role() && slot.stillCounts(decision));
    }
}
