package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody puts in writing.
 *
 * @param kind what it is; each has its own who may say it
 * @param words what it says
 * @param link where it can be read
 */
@Serdeable
public record NewStatement(
        @NotNull StatementKind kind, @NotBlank @Size(max = 4000) String words, @Nullable @Size(max = 2000) String link) {}
