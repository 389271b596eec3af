package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import parley.policy.ApproverRole;

/**
 * What exception requests say about one rule, or about all of them.
 *
 * @param key the name of the rule that never changes; empty for all rules together
 * @param name what people call it
 * @param owner the role that answers for it
 * @param inUse whether new requests are asked under it
 * @param requests how many were asked
 * @param firstReply from being sent to the first answer of a person
 * @param decision from being sent to the decision; what ended without one, or waits, counts for as long as that was seen
 * @param approved approvals of all decisions
 * @param alternatives alternatives that worked, of those that were answered
 * @param bareDeclines declines after which the requester found no way with us within 30 days, of those 30 days old
 * @param appealsUpheld appeals that overturned the decision, of those decided
 * @param stillInUse found in use after the end, or not proven to be removed in three days, of those that ended
 * @param cleanRenewals chains that were renewed twice, with every condition proven and without an incident
 * @param inForce how many are in force now
 * @param debt the weight of what is in force, by its risk and by months
 * @param friction how much time it takes of people; a rank, and no measure. Empty under five requests
 * @param openReviews how many reviews are open now
 * @param adoptedReviews how many reviews changed or retired it
 * @param released how many exceptions ended with that, because they were not needed any more
 */
@Serdeable
record RuleFigures(
        @Nullable String key,
        @Nullable String name,
        @Nullable ApproverRole owner,
        boolean inUse,
        int requests,
        SpanFigure firstReply,
        SpanFigure decision,
        RateFigure approved,
        RateFigure alternatives,
        RateFigure bareDeclines,
        RateFigure appealsUpheld,
        RateFigure stillInUse,
        int cleanRenewals,
        int inForce,
        double debt,
        @Nullable Double friction,
        int openReviews,
        int adoptedReviews,
        int released) {}
