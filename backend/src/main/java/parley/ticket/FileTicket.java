package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import parley.account.PersonId;

/**
 * What somebody asks of IT.
 *
 * @param kind INCIDENT (it worked before), REQUEST (a device, a program, access) or QUESTION; a rule that is in the way is an exception request and is filed there
 * @param title a few words
 * @param body what happens and what should happen, Markdown
 * @param category what it is about, as the routing rules know it
 * @param impact who is affected: many people or a whole site, a team, one person
 * @param urgency whether they can work
 * @param requesterId the person helped, where it is somebody else: analysts file for anybody, managers for their people
 * @param watchers colleagues who read and write along
 * @param attachments uploads that go with it
 * @param draft place of the draft that this was typed in; it is forgotten
 */
@Serdeable
record FileTicket(
        @NotNull TicketKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = Limits.BODY) String body,
        @Nullable @Size(max = 60) String category,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @Nullable UUID requesterId,
        @Nullable @Size(max = Limits.WATCHERS) List<@NotNull UUID> watchers,
        @Nullable @Size(max = Limits.ATTACHMENTS) List<@NotNull UUID> attachments,
        @Nullable @Pattern(regexp = Limits.PLACE) String draft) {

    Filing by(PersonId filer, boolean byProgram) {
        PersonId requester = requesterId == null ? filer : new PersonId(requesterId);
        Channel channel = byProgram ? Channel.API : requester.equals(filer) ? Channel.PORTAL : Channel.ON_BEHALF;
        return new Filing(kind, title.strip(), new Words(body, attachments == null ? List.of() : attachments, draft), category, impact, urgency, requester, channel,
                watchers == null ? List.of() : watchers.stream().map(PersonId::new).toList());
    }
}
