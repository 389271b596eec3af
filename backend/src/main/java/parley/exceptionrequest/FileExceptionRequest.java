package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody asks to be exempt from a rule, or only says that one is in the way.
 *
 * @param requester who needs it, where it is filed on their behalf; they confirm it then. Empty for oneself
 * @param restriction the key of the rule that is in the way; empty for "I do not know which rule"
 * @param goal what they need to get done
 * @param consequence what happens if they cannot
 * @param neededFrom from which day they need it
 * @param neededUntil until which day
 * @param whoElse who else needs it
 * @param dataClass how sensitive the information is
 * @param stoppedBy where it stopped them: the message, copied
 * @param workaround the other way that they have found already; read by the requester and those who work the case only
 * @param managerKnows whether their manager knows about the request
 * @param answers the answers to the rule's own questions, by key: text as written, a choice as one of its options, yes or
 *     no, a day such as 2026-06-30, a number; all but text also "I do not know"
 * @param attachments uploads that go with the first message
 * @param draft the place of the draft that it was typed in, which is forgotten now
 */
@Serdeable
public record FileExceptionRequest(
        @Nullable UUID requester,
        @Nullable @Size(max = 60) String restriction,
        @NotBlank @Size(max = 4000) String goal,
        @NotBlank @Size(max = 4000) String consequence,
        @NotNull LocalDate neededFrom,
        @NotNull LocalDate neededUntil,
        @Nullable @Size(max = 4000) String whoElse,
        @NotNull DataClass dataClass,
        @Nullable @Size(max = 4000) String stoppedBy,
        @Nullable @Size(max = 4000) String workaround,
        @NotNull Boolean managerKnows,
        @Nullable @Size(max = 50) Map<String, String> answers,
        @Nullable @Size(max = 20) List<UUID> attachments,
        @Nullable @Size(max = 100) String draft) {

    Need need() {
        return Needs.of(
                goal,
                consequence,
                neededFrom,
                neededUntil,
                whoElse,
                dataClass,
                stoppedBy,
                workaround,
                managerKnows,
                answers);
    }
}
