package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How a ticket of a list stands with IT.
 *
 * @param number what people call the ticket by
 * @param placeFrom the place in line that is likely at best, while it waits for somebody
 * @param placeTo the place in line that is likely at worst
 * @param promises what was promised and is not over yet, what is due first coming first
 */
@Serdeable
record StandingRow(long number, @Nullable Integer placeFrom, @Nullable Integer placeTo, List<PromiseView> promises) {}
