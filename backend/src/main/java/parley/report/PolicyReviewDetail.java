package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.platform.web.Versioned;

/**
 * A review of a rule, with the cases that are its grounds.
 *
 * @param review the review
 * @param evidence the cases that you may see
 * @param hidden how many more there are
 * @param inForce how many exceptions are in force under the rule now: those that end where it does not restrict any more;
 *     for those who answer for the rule, and for supervisors
 * @param open how many requests under it are not decided yet; for the same people
 * @param version goes into {@code If-Match} of a decision
 * @param allowedActions what can be done now
 */
@Serdeable
record PolicyReviewDetail(
        PolicyReviewSummary review, List<BehindFigure> evidence, int hidden, @Nullable Integer inForce, @Nullable Integer open, long version, List<ReviewAction> allowedActions)
        implements Versioned {

    /** What can be done with a review. */
    enum ReviewAction {
        DECIDE
    }
}
