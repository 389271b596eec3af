package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import parley.policy.AlternativeStanding;

/**
 * How one alternative served people.
 *
 * @param name what it is called
 * @param offered whether the rule offers it now
 * @param standing whether it is named first, or not offered any more
 * @param works how often it worked, of how often it was answered
 * @param advice {@code PROMOTE} above 0.7, {@code RETIRE} below 0.2, from ten answers on; empty otherwise
 * @param because why it did not work, by the category that people chose; empty under five answers
 */
@Serdeable
record AlternativeFigures(
        String name, boolean offered, @Nullable AlternativeStanding standing, RateFigure works, @Nullable Advice advice, Map<String, Integer> because) {

    /** What the figures suggest. */
    enum Advice {
        PROMOTE,
        RETIRE
    }
}
