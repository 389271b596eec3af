package parley.exceptionrequest;

import static parley.policy.RiskLevel.CRITICAL;
import static parley.policy.RiskLevel.HIGH;
import static parley.policy.RiskLevel.LOW;
import static parley.policy.RiskLevel.MODERATE;

import java.util.List;
import parley.policy.RiskLevel;

/**
 * The level for a likelihood and an impact. It is looked up in NIST SP 800-30 revision 1, table I-2, not
 * multiplied: in the table, very likely and of very low impact is low. Very low and low are one level here.
 */
final class RiskMatrix {

    /** Counts up when a cell changes, so that a rating tells by which table it was made. */
    static final int VERSION = 1;

    private static final List<List<RiskLevel>> BY_LIKELIHOOD_THEN_IMPACT = List.of(
            List.of(LOW, LOW, LOW, LOW, LOW),
            List.of(LOW, LOW, LOW, LOW, MODERATE),
            List.of(LOW, LOW, MODERATE, MODERATE, HIGH),
            List.of(LOW, LOW, MODERATE, HIGH, CRITICAL),
            List.of(LOW, LOW, MODERATE, HIGH, CRITICAL));

    private RiskMatrix() {}

    static RiskLevel level(int likelihood, int impact) {
        return BY_LIKELIHOOD_THEN_IMPACT.get(likelihood - 1).get(impact - 1);
    }
}
