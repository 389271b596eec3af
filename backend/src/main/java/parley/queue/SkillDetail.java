package parley.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A skill as administrators see it.
 *
 * @param id which skill
 * @param name the name
 * @param people how many active people have it
 * @param rules how many routing rules ask for it
 * @param tickets how many unfinished tickets need it
 * @param version goes into {@code If-Match} of a change
 */
@Serdeable
record SkillDetail(UUID id, String name, long people, long rules, long tickets, long version) implements Versioned {}
