package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A talk, written down.
 *
 * @param heldAt when people talked
 * @param channel how
 * @param people who took part
 * @param result what came of it
 */
@Serdeable
public record NewConversation(
        @NotNull Instant heldAt,
        @NotNull ConversationChannel channel,
        @NotBlank @Size(max = 500) String people,
        @NotBlank @Size(max = 4000) String result) {}
