package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A colleague who has the same ticket open.
 *
 * @param id which person
 * @param name their name
 * @param doing reading it, or writing a reply or a note
 * @param since since when
 */
@Serdeable
record SomebodyHere(UUID id, String name, Doing doing, Instant since) {}
