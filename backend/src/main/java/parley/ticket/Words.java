package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * What somebody writes on a ticket.
 *
 * @param body Markdown
 * @param attachments uploads of the writer that go with it
 * @param draft the place of the draft it was typed in, which is forgotten now
 */
public record Words(String body, List<UUID> attachments, @Nullable String draft) {

    public Words {
        attachments = List.copyOf(attachments);
    }

    public static Words of(String body) {
        return new Words(body, List.of(), null);
    }
}
