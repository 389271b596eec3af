package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What it led to.
 *
 * @param outcome what became of it
 * @param changed what we changed
 * @param by who closed it
 * @param at when
 */
@Serdeable
record ConclusionView(DisclosureOutcome outcome, String changed, String by, Instant at) {}
