package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;

/**
 * A talk, written down.
 *
 * @param heldAt when people talked
 * @param channel how
 * @param people who took part
 * @param result what came of it
 * @param managerInvited whether who leads the requester took part or was invited; also taken as so where they are named among the people
 */
@Serdeable
public record NewConversation(
        @NotNull Instant heldAt,
        @NotNull ConversationChannel channel,
        @NotBlank @Size(max = 500) String people,
        @NotBlank @Size(max = 4000) String result,
        @Nullable Boolean managerInvited) {

    /** Whether somebody of that name is among the people. */
    boolean names(String name) {
        return people.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
