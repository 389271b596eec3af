package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The line of a queue.
 *
 * @param items its tickets as they will be served, the head first
 * @param more whether there are more behind them
 */
@Serdeable
record DeskLine(List<DeskTicket> items, boolean more) {}
