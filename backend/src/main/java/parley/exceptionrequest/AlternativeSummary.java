package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A vetted alternative of a rule, with how it served others.
 *
 * @param name what to call it
 * @param howItHelps why it does what the person needs
 * @param tried how many people answered it; empty under five
 * @param worked for how many of them it worked; empty under five
 */
@Serdeable
record AlternativeSummary(
        String name,
        String howItHelps,
        @Nullable Integer tried,
        @Nullable Integer worked) {}
