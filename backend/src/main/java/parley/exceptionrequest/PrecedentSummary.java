package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What came of the requests of others under a rule, told of at least five people or not at all.
 *
 * @param need the need of the rule that it is about; empty where it is about all of them
 * @param people how many other people asked and were answered, each with their last request; empty under five
 * @param allowed how many of them were allowed to
 * @param otherWay for how many of them another way does the job
 * @param declined to how many of them it was declined
 * @param mostlyWithinDays half of those who were allowed to got no longer than that; empty under five
 * @param conditions when something had to hold for at least five of those who were allowed to
 */
@Serdeable
record PrecedentSummary(
        @Nullable String need,
        @Nullable Integer people,
        @Nullable Integer allowed,
        @Nullable Integer otherWay,
        @Nullable Integer declined,
        @Nullable Integer mostlyWithinDays,
        List<ConditionTiming> conditions) {

    static final PrecedentSummary NOTHING = new PrecedentSummary(null, null, null, null, null, null, List.of());
}
