package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A word to the leads of one's teams, in confidence.
 *
 * @param kind HELP before or during a conversation, DEBRIEF after it
 * @param ticket number of a ticket that one works, where one wants to say which
 * @param words what was hard, and what would help
 */
@Serdeable
record NewConfidence(@NotNull ConfidenceKind kind, @Nullable Long ticket, @NotBlank @Size(max = 2000) String words) {}
