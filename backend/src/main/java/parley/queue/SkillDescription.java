package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says about a skill.
 *
 * @param name the name; no two skills share one
 */
@Serdeable
record SkillDescription(@NotBlank @Size(max = 60) String name) {}
