package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who works the queue where a ticket would go.
 *
 * @param id which person
 * @param name their name
 * @param turn who would be offered it first, second and so on; empty for somebody who would not
 * @param why why not
 * @param missing what they cannot do that it needs, by name
 * @param inHand how many tickets they have in hand, hard ones counting for more
 * @param room how many they hold
 */
@Serdeable
record Candidate(UUID id, String name, @Nullable Integer turn, @Nullable NotOffered why, List<String> missing, int inHand, int room) {}
