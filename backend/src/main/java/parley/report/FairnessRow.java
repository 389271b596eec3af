package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How the requests of some people were decided, beside those of all others about the same rule at the same risk.
 *
 * @param id which department, or how senior
 * @param name the department's name; empty where it follows from the id
 * @param decided how many of their requests were decided
 * @param compared how many of those have any of others beside them
 * @param approved how many of the compared were approved
 * @param expected how many would have been, as often as for the others; empty under five
 * @param faster how many of the compared were decided faster than half of the others; half of them is even
 * @param verdict whether they are approved, or decided, more or less than chance does
 */
@Serdeable
record FairnessRow(
        String id, @Nullable String name, @Nullable Integer decided, @Nullable Integer compared, RateFigure approved, @Nullable Double expected, RateFigure faster, Evenness verdict) {

    /** What can be said of it. */
    enum Evenness {
        /** Fewer than 20 have any beside them. */
        TOO_FEW,
        EVEN,
        FASTER,
        SLOWER,
        APPROVED_MORE,
        APPROVED_LESS
    }
}
