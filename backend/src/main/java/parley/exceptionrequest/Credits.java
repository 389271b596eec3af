package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;

/**
 * How far controls lower likelihood and impact. More than two on one axis do not add up further.
 *
 * @param likelihood steps down in likelihood
 * @param impact steps down in impact
 */
record Credits(int likelihood, int impact) {
    static final Credits NONE = new Credits(0, 0);
    private static final int MOST = 2;

    Credits {
        if (likelihood < 0 || impact < 0) {
            throw new IllegalArgumentException("A control never adds risk");
        }
    }

    /** With one more control; one that lowers neither side earns nothing. */
    Credits plus(@Nullable RiskAxis axis) {
        if (axis == null) {
            return this;
        }
        return switch (axis) {
            case LIKELIHOOD -> new Credits(likelihood + 1, impact);
            case IMPACT -> new Credits(likelihood, impact + 1);
        };
    }

    int lower(RiskAxis axis, int value) {
        int credit = axis == RiskAxis.LIKELIHOOD ? likelihood : impact;
        return Math.max(RiskFactor.LOWEST, value - Math.min(MOST, credit));
    }
}
