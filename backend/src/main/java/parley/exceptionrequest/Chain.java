package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;
import parley.policy.RiskLevel;

/**
 * What an exception renews, and what takes its place. A renewal is a new request, decided anew; nothing is extended.
 *
 * @param renews the exception after which it is to hold
 * @param renewal counts the renewals since the first grant
 * @param level the risk of what it renews
 * @param supersededAt when its own renewal takes its place
 */
@Embeddable
record Chain(
        @MappedProperty("renews_id") @Nullable UUID renews,
        @MappedProperty("renewal_no") int renewal,
        @MappedProperty("renewed_level") @Nullable RiskLevel level,
        @MappedProperty("superseded_at") @Nullable Instant supersededAt) {

    /** A first grant, and so many renewals of it; then it ends, or the rule changes. One more is decided one level up, while that is asked. */
    static final int MOST_RENEWALS = 2;

    static final Chain FIRST = new Chain(null, 0, null, null);

    boolean isRenewal() {
        return renews != null;
    }

    boolean goesOn() {
        return renewal < MOST_RENEWALS;
    }

    boolean isAtItsEnd() {
        return renewal == MOST_RENEWALS;
    }

    /** The one renewal after the end. */
    boolean isPastItsEnd() {
        return renewal > MOST_RENEWALS;
    }

    Chain renewal(UUID of, RiskLevel risk) {
        return new Chain(of, renewal + 1, risk, null);
    }

    boolean isSuperseded(Instant now) {
        return supersededAt != null && !now.isBefore(supersededAt);
    }
}
