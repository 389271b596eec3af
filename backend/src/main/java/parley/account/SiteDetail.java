package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A site: somewhere people work.
 *
 * @param id which site
 * @param name the name
 * @param people how many active people work there
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record SiteDetail(UUID id, String name, long people, long version, List<PlaceAction> allowedActions) implements Versioned {}
