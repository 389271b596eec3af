package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import parley.account.PersonName;

/**
 * How somebody decides. It is a reason to talk with them, and never a verdict.
 *
 * @param approver who
 * @param approvals how often they agreed, of how often they decided
 * @param secondsFromOpening half of their approvals came within so many seconds after they first opened the rating; empty under 20
 * @param withoutOpening approvals without opening the rating; empty under 5
 * @param agreesAlways whether they agreed every time, at least 20 times
 */
@Serdeable
record ApproverSignal(
        PersonName approver, RateFigure approvals, @Nullable Long secondsFromOpening, @Nullable Integer withoutOpening, boolean agreesAlways) {}
