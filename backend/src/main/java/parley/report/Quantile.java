package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A wait within which a share of the tickets came to it.
 *
 * @param seconds how long; empty where too many still wait to say
 * @param low the lower bound of its 95% interval; empty where it is not reached
 * @param high the upper bound; empty where it is open
 */
@Serdeable
record Quantile(@Nullable Long seconds, @Nullable Long low, @Nullable Long high) {

    Interval interval() {
        return new Interval(low == null ? Double.POSITIVE_INFINITY : low, high == null ? Double.POSITIVE_INFINITY : high);
    }
}
