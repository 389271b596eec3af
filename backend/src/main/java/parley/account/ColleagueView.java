package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Somebody who works here, as colleagues may see them.
 *
 * @param id which person
 * @param name their name
 * @param title what they do
 * @param department for which part of the company
 */
@Serdeable
record ColleagueView(UUID id, String name, @Nullable String title, @Nullable String department) {}
