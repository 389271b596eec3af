package parley.policy;

/** How much is at stake, from least to most. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL;

    public boolean isAtLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    public RiskLevel orHigher(RiskLevel other) {
        return isAtLeast(other) ? this : other;
    }

    /** The next level up; critical stays critical. */
    public RiskLevel oneHigher() {
        return this == CRITICAL ? CRITICAL : values()[ordinal() + 1];
    }

    /** The next level down; low stays low. */
    public RiskLevel oneLower() {
        return this == LOW ? LOW : values()[ordinal() - 1];
    }
}
