package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator says about a team.
 *
 * @param name the name; no two teams share one
 * @param memberIds everybody in it: active analysts and supervisors
 */
@Serdeable
public record TeamDescription(@NotBlank @Size(max = 100) String name, @NotNull @Size(max = 500) List<@NotNull UUID> memberIds) {}
