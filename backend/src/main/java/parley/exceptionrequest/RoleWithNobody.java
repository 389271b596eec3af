package parley.exceptionrequest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;

/** A role must agree, and neither it nor those asked in its place have anybody who may. */
final class RoleWithNobody extends Refusal {

    RoleWithNobody(List<ApproverRole> roles) {
        super(ProblemType.NOT_READY, "Nobody can agree as " + names(roles) + ". An administrator has to add somebody to the approver group.");
    }

    private static String names(List<ApproverRole> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
