package parley.policy;

import io.micronaut.core.annotation.Nullable;

/** The version of a rule as its editor sees it: that of what is in use, and within it that of the draft. */
final class RuleVersions {

    private static final long MOST_CHANGES_OF_A_DRAFT = 1_000_000;

    private RuleVersions() {}

    static long seen(int published, @Nullable Long draft) {
        return published * MOST_CHANGES_OF_A_DRAFT + (draft == null ? 0 : draft + 1);
    }
}
