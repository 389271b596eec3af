package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How several tickets stand with IT.
 *
 * @param items those of the tickets that the reader may see, by their numbers
 */
@Serdeable
record StandingList(List<StandingRow> items) {}
