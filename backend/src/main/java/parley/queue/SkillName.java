package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A skill as it is named beside something else.
 *
 * @param id which skill
 * @param name its name
 */
@Serdeable
public record SkillName(UUID id, String name) {}
