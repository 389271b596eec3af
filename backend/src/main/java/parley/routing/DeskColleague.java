package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A colleague at the desk.
 *
 * @param id which person
 * @param name their name
 * @param state available or busy
 * @param since since when
 */
@Serdeable
record DeskColleague(UUID id, String name, DeskState state, Instant since) {}
