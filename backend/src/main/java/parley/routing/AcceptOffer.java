package parley.routing;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Taking an offer.
 *
 * @param withSupport true asks a second person in at once; never held against anyone
 */
@Serdeable
record AcceptOffer(boolean withSupport) {}
