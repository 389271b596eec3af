package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many customers were asked, and how many of them agreed.
 *
 * @param asked how many were asked
 * @param agreed how many agreed; only their data is handed over
 */
@Serdeable
public record CustomersCounted(@Min(0) @Max(1_000_000_000) int asked, @Min(0) @Max(1_000_000_000) int agreed) {}
