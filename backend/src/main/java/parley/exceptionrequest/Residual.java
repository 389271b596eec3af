package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import parley.policy.RiskLevel;

/**
 * The risk with controls, in short, for lists. Both are empty until it is rated.
 *
 * @param now with what is proven so far
 * @param onceMet once everything is proven that comes before the start
 */
@Embeddable
record Residual(
        @MappedProperty("residual_now") @Nullable RiskLevel now,
        @MappedProperty("residual_once_met") @Nullable RiskLevel onceMet) {

    static final Residual UNKNOWN = new Residual(null, null);
}
