package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * An alternative that somebody answered.
 *
 * @param ticket the ticket beside the case
 * @param number what people call it by
 * @param rule the key of the rule
 * @param alternative the name it has in the rule book; empty for one that was made up for the case
 * @param respondedAt when it was answered
 * @param accepted whether they took it
 * @param holds whether the case still rests on it
 * @param resolvedAt since when
 * @param because why it does not work, as the category that was chosen
 */
record OfferFact(
        UUID ticket,
        long number,
        String rule,
        @Nullable String alternative,
        Instant respondedAt,
        boolean accepted,
        boolean holds,
        @Nullable Instant resolvedAt,
        @Nullable String because) {}
