package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A site as it is named beside something else.
 *
 * @param id which site
 * @param name its name
 */
@Serdeable
public record SiteName(UUID id, String name) {}
