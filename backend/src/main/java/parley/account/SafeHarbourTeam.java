package parley.account;

import io.micronaut.core.annotation.Nullable;
import parley.platform.problem.InvalidFields;

/** The approver group that takes what people tell under safe harbour. Its members are named; nobody stands in for it. */
public final class SafeHarbourTeam {

    public static final String ROLE = "SAFE_HARBOUR";

    private SafeHarbourTeam() {}

    /** Nobody is asked instead of this team, and this team is asked instead of nobody. */
    static void refuseFallback(String role, @Nullable String fallback) {
        if (fallback != null && (role.equals(ROLE) || fallback.equals(ROLE))) {
            throw new InvalidFields("/fallbackRole", "is not possible here: what is told under safe harbour stays with the people named for it");
        }
    }
}
