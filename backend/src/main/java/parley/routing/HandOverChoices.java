package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Whom a ticket may be handed over to.
 *
 * @param people colleagues who work its queue, those at the desk first
 * @param queues all queues, by name; its own puts it back into its line
 */
@Serdeable
record HandOverChoices(List<HandOverColleague> people, List<HandOverQueue> queues) {}
