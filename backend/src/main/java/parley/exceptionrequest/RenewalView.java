package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What an exception renews, and what renews it.
 *
 * @param renews the number of the exception after which it is to hold
 * @param renewal counts the renewals since the first grant
 * @param renewedBy the number of the request that is to take its place
 * @param supersededAt when that one takes its place, once it is approved
 */
@Serdeable
record RenewalView(
        @Nullable Long renews, int renewal, @Nullable Long renewedBy, @Nullable Instant supersededAt) {}
