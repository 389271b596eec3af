package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the team.
 *
 * @param id which person
 * @param name their name
 * @param since since when
 */
@Serdeable
record TeamMemberView(UUID id, String name, Instant since) {}
