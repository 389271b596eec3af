package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A team as it is named beside something else.
 *
 * @param id which team
 * @param name its name
 */
@Serdeable
public record TeamName(UUID id, String name) {}
