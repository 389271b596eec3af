package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says about a site.
 *
 * @param name the name; no two sites share one
 */
@Serdeable
public record SiteDescription(@NotBlank @Size(max = 100) String name) {}
