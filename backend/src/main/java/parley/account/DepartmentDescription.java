package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What an administrator says about a department.
 *
 * @param name the name; no two departments share one
 * @param headId who accepts high risks for it, if anybody does yet
 */
@Serdeable
public record DepartmentDescription(@NotBlank @Size(max = 100) String name, @Nullable UUID headId) {}
