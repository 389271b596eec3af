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
 * Something for everybody to read who may see the ticket.
 *
 * @param body Markdown
 * @param then what comes next, said by an analyst: OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS or RESOLVED; not on an exception request, where the case file says it
 * @param thanks said by the asking side of a resolved ticket: nothing is left to do, it stays resolved
 * @param attachments uploads of the writer that go with it
 * @param draft place of the draft that this was typed in; it is forgotten
 */
@Serdeable
record WriteReply(
        @NotBlank @Size(max = Limits.BODY) String body,
        @Nullable TicketStatus then,
        @Nullable Boolean thanks,
        @Nullable @Size(max = Limits.ATTACHMENTS) List<@NotNull UUID> attachments,
        @Nullable @Pattern(regexp = Limits.PLACE) String draft) {

    Words words() {
        return new Words(body, attachments == null ? List.of() : attachments, draft);
    }

    boolean isThanks() {
        return thanks != null && thanks;
    }
}
