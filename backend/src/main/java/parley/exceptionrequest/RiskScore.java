package parley.exceptionrequest;

import java.util.List;
import java.util.Map;
import parley.policy.RiskLevel;

/**
 * The risk before any control: likelihood as the rounded mean of its factors, impact as the worst of its own.
 *
 * @param likelihood from 1 to 5
 * @param impact from 1 to 5
 */
record RiskScore(int likelihood, int impact) {

    RiskScore {
        if (outside(likelihood) || outside(impact)) {
            throw new IllegalArgumentException("Likelihood and impact go from 1 to 5");
        }
    }

    /** A factor that is not answered counts as unknown. */
    static RiskScore of(Map<RiskFactor, Integer> answers) {
        List<Integer> likelihood = values(RiskAxis.LIKELIHOOD, answers);
        int sum = likelihood.stream().mapToInt(Integer::intValue).sum();
        int impact = values(RiskAxis.IMPACT, answers).stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new RiskScore(halfUp(sum, likelihood.size()), impact);
    }

    RiskLevel inherent() {
        return RiskMatrix.level(likelihood, impact);
    }

    /**
     * The risk with controls in place. It is at most one level under the inherent one, so that paper controls
     * never turn critical into low, and never under the floor of the kind.
     */
    RiskLevel residual(Credits credits, RiskLevel floor) {
        RiskLevel lowered = RiskMatrix.level(
                credits.lower(RiskAxis.LIKELIHOOD, likelihood), credits.lower(RiskAxis.IMPACT, impact));
        return lowered.orHigher(inherent().oneLower()).orHigher(floor);
    }

    private static List<Integer> values(RiskAxis axis, Map<RiskFactor, Integer> answers) {
        return RiskFactor.on(axis).stream()
                .map(factor -> answers.getOrDefault(factor, RiskFactor.UNKNOWN))
                .toList();
    }

    private static int halfUp(int sum, int count) {
        return (2 * sum + count) / (2 * count);
    }

    private static boolean outside(int value) {
        return value < RiskFactor.LOWEST || value > RiskFactor.HIGHEST;
    }
}
