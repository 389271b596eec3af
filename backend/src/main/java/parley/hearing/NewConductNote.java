package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What happened in the conversation on a ticket.
 *
 * @param words what happened, as facts; never what somebody is like
 * @param expiresOn the last day on which it is shown, from tomorrow on and 180 days from now at most
 */
@Serdeable
record NewConductNote(@NotBlank @Size(max = 1000) String words, @NotNull LocalDate expiresOn) {}
