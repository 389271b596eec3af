package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody in a team.
 *
 * @param id which person
 * @param name the name
 * @param roles what they may do
 */
@Serdeable
record TeamMember(UUID id, String name, List<Role> roles) {}
