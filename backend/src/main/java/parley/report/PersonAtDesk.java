package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the teams who is at the desk.
 *
 * @param id which person
 * @param name their name
 * @param doing what they do at this moment
 * @param since since when they are there
 * @param inHand how many tickets they are working
 */
@Serdeable
record PersonAtDesk(UUID id, String name, AtDesk doing, Instant since, int inHand) {}
