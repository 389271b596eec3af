package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One of the four ways a case can go.
 *
 * @param outcome which
 * @param barredBecause why it cannot be chosen now
 */
@Serdeable
record OutcomeChoice(ThirdPartyOutcome outcome, @Nullable String barredBecause) {}
