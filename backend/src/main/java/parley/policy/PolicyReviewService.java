package parley.policy;

import jakarta.inject.Singleton;

/** Reviews of rules: whether each is still right. */
@Singleton
public class PolicyReviewService {

    private final PolicyReviewRepository reviews;

    PolicyReviewService(PolicyReviewRepository reviews) {
        this.reviews = reviews;
    }

    /** Whether somebody has asked if this rule is still right, and its owner has not decided yet. */
    public boolean isOpenFor(String restrictionKey) {
        return reviews.existsByRestrictionKeyAndClosedAtIsNull(restrictionKey);
    }
}
