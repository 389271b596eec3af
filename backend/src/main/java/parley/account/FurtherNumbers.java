package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * From which numbers somebody calls, beside the first.
 *
 * @param numbers all of them, as people write them; without a country they belong to that of the installation
 */
@Serdeable
record FurtherNumbers(@NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> numbers) {}
