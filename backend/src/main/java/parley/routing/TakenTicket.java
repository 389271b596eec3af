package parley.routing;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A ticket that is now with the analyst.
 *
 * @param number the ticket
 */
@Serdeable
record TakenTicket(long number) {}
