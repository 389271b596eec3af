package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody anonymous writes to the team.
 *
 * @param code the reply code
 * @param body what they write
 */
@Serdeable
public record AnonymousWords(@NotBlank @Size(max = 60) String code, @NotBlank @Size(max = 4000) String body) {

    @Override
    public String toString() {
        return "AnonymousWords";
    }
}
