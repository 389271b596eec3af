package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Let a ticket rest.
 *
 * @param until when it opens again by itself
 * @param reason why, in words that the requester reads
 */
@Serdeable
record HoldTicket(@NotNull Instant until, @NotBlank @Size(max = 1000) String reason) {}
