package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How an analyst sees the risk.
 *
 * @param factors the eight answers; a factor that is left out counts as not known
 * @param personalData whether data about people is involved; what is not known is treated like yes
 * @param contracts whether a contract with somebody outside is involved
 * @param rationale why it is rated so, in a sentence
 */
@Serdeable
public record NewRating(
        @NotNull @Size(max = 8) List<@Valid @NotNull RatedFactor> factors,
        @NotNull Known personalData,
        @NotNull Known contracts,
        @NotBlank @Size(max = 2000) String rationale) {}
