package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A supervisor's answer to somebody who was not heard.
 *
 * @param words what is said to them
 * @param plan whether a plan is to be made for how it goes on
 */
@Serdeable
record AnswerHearing(@NotBlank @Size(max = 4000) String words, @Nullable Boolean plan) {}
