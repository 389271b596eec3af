package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A team: people who work the same queues.
 *
 * @param id which team
 * @param name the name
 * @param members everybody in it
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record TeamDetail(UUID id, String name, List<TeamMember> members, long version, List<PlaceAction> allowedActions) implements Versioned {}
