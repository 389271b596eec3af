package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.queue.SkillName;

/**
 * What a ticket needs of whoever works it.
 *
 * @param needed what it needs, by name
 * @param others what else there is, by name
 * @param nobodyHere whether it waits, and nobody at the desk can do all that it needs
 */
@Serdeable
record TicketSkills(List<SkillName> needed, List<SkillName> others, boolean nobodyHere) {}
