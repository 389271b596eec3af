package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * How the cases of a team ended. It is a reason to talk with them, and never a verdict.
 *
 * @param team which team
 * @param name its name
 * @param declined declines of all decisions
 * @param compared how many of its decisions have any of other teams beside them, about the same rule at the same risk
 * @param declinedOfCompared how many of those were declined; empty under five
 * @param expected how many would have been, as often as at other teams; empty under five
 * @param withoutOffer declines before which no alternative was offered
 * @param withoutTalk declines without a talk that was written down
 */
@Serdeable
record TeamSignal(
        UUID team,
        String name,
        RateFigure declined,
        int compared,
        @Nullable Integer declinedOfCompared,
        @Nullable Double expected,
        RateFigure withoutOffer,
        RateFigure withoutTalk) {}
