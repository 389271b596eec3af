package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import parley.ticket.TicketKind;

/**
 * What came of a call.
 *
 * @param outcome NEW_TICKET, JOINED_TICKET, NOTHING_TO_FOLLOW, WRONG_NUMBER or CALLBACK_PROMISED
 * @param person who it was, where the number did not say so; a new ticket needs somebody
 * @param keepNumber whether the number is theirs, so that it is known next time
 * @param ticket the ticket that it was about, for JOINED_TICKET; a promised callback may be about one
 * @param kind what a new ticket is; a question where none is said
 * @param title what a new ticket is about, in a few words
 * @param number which number is called back, where it is another than they called from
 * @param words what was agreed; the requester reads it
 */
@Serdeable
record ChooseOutcome(
        @NotNull CallOutcome outcome,
        @Nullable UUID person,
        @Nullable Boolean keepNumber,
        @Nullable Long ticket,
        @Nullable TicketKind kind,
        @Nullable @Size(max = 300) String title,
        @Nullable @Size(max = 40) String number,
        @Nullable @Size(max = 4000) String words) {

    @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    @Nullable String subject() {
        return title == null || title.isBlank() ? null : title.strip();
    }
}
