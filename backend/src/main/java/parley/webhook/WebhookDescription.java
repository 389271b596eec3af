package parley.webhook;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says about an endpoint.
 *
 * @param name what people call it
 * @param url where it listens: https, or http on this machine where the operator allows that
 * @param active whether it is told
 */
@Serdeable
record WebhookDescription(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 1000) String url, boolean active) {}
