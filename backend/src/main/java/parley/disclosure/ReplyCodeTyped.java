package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A reply code, to open a conversation again. It travels in the body, so that no log holds it.
 *
 * @param code as it was shown once
 */
@Serdeable
public record ReplyCodeTyped(@NotBlank @Size(max = 60) String code) {

    @Override
    public String toString() {
        return "ReplyCodeTyped";
    }
}
