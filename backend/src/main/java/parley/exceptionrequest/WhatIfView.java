package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.policy.ApproverRole;
import parley.policy.RiskLevel;

/**
 * What a case would come to: the risk, and the row of the approval matrix that it leads to.
 *
 * @param inherent before any control
 * @param residual once everything is proven that comes before the start, and what is thought about too
 * @param maxDays the longest exception at that risk
 * @param mustAgree the roles that would have to agree
 */
@Serdeable
record WhatIfView(RiskLevel inherent, RiskLevel residual, int maxDays, List<ApproverRole> mustAgree) {

    static WhatIfView of(CaseFile supposed) {
        return new WhatIfView(
                supposed.rating().inherent(), supposed.residualOnceMet(), supposed.maxDays(), supposed.requiredRoles());
    }
}
