package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How often a need stood behind a request.
 *
 * @param need as the rule names it; empty for those that are like none of them
 * @param requests how many requests were about it, by their words
 * @param approved how many of them were approved
 * @param byAlternative how many went another way
 */
@Serdeable
record NeedFigures(@Nullable String need, int requests, int approved, int byAlternative) {}
