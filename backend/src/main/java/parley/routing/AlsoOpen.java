package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Another ticket of the same requester that is still being worked.
 *
 * @param number its number
 * @param title what it is about
 * @param assignee who has it
 */
@Serdeable
record AlsoOpen(long number, String title, @Nullable String assignee) {}
