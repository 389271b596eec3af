package parley.exceptionrequest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/** Which roles must agree: those that the kind names, together with those that the level of risk adds. */
final class RequiredApprovers {

    private RequiredApprovers() {}

    /**
     * Nobody is asked twice for one side: a role of the row is left out where the kind names it or a higher one
     * on its ladder, and takes the place of lower ones of the kind. Two roles that the kind itself names stay.
     */
    static List<ApproverRole> of(Collection<ApproverRole> kinds, RiskLevel level, Touches touches) {
        Set<ApproverRole> required = EnumSet.noneOf(ApproverRole.class);
        required.addAll(kinds);
        for (ApproverRole rows : ApprovalRow.of(level).approvers(touches)) {
            boolean named = kinds.stream().anyMatch(kind -> kind == rows || kind.outranks(rows));
            if (!named) {
                required.removeIf(rows::outranks);
                required.add(rows);
            }
        }
        return List.copyOf(required);
    }
}
