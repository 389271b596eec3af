package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Words that go with what is done.
 *
 * @param body Markdown
 * @param attachments uploads of the writer that go with it
 * @param draft place of the draft that this was typed in; it is forgotten
 */
@Serdeable
record WriteWords(
        @NotBlank @Size(max = Limits.BODY) String body,
        @Nullable @Size(max = Limits.ATTACHMENTS) List<@NotNull UUID> attachments,
        @Nullable @Pattern(regexp = Limits.PLACE) String draft) {

    Words words() {
        return new Words(body, attachments == null ? List.of() : attachments, draft);
    }
}
