package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * Somebody who works tickets, as administrators see them.
 *
 * @param id which person
 * @param name their name
 * @param skills what they can do, by name
 * @param ticketsAtOnce how many tickets they may have in hand, where something of its own was said about them
 * @param version goes into {@code If-Match} of a change
 */
@Serdeable
record AnalystDetail(UUID id, String name, List<SkillName> skills, @Nullable Integer ticketsAtOnce, long version) implements Versioned {}
