package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What has to be met before the start to settle a row of the sheet.
 *
 * @param row which row
 * @param definition what has to be met
 */
@Serdeable
public record NewTerm(@NotNull SheetRow row, @NotBlank @Size(max = 1000) String definition) {}
