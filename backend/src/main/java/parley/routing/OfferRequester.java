package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Who is waiting. Nothing here rates them.
 *
 * @param id which person
 * @param name their name
 * @param title what they do
 * @param department for which part of the company
 * @param site where
 * @param whatHelps what helps when they are spoken with, in their own words
 */
@Serdeable
record OfferRequester(UUID id, String name, @Nullable String title, @Nullable String department, @Nullable String site, @Nullable String whatHelps) {}
