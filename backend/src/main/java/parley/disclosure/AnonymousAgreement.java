package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody anonymous says whether human resources may read it.
 *
 * @param code the reply code
 * @param hr whether they may
 */
@Serdeable
public record AnonymousAgreement(@NotBlank @Size(max = 60) String code, @NotNull Boolean hr) {

    @Override
    public String toString() {
        return "AnonymousAgreement";
    }
}
