package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * What keeps an exception from holding, or is about to.
 *
 * @param dueAt the moment at which the clock suspends it, unless something is proven or taken over before
 * @param since when it was suspended; empty while it is not
 * @param by who did; empty where the clock did
 * @param cause why
 * @param reason what happened
 * @param left somebody of the case who left, as long as nobody took over
 */
@Serdeable
record SuspensionView(
        @Nullable Instant dueAt,
        @Nullable Instant since,
        @Nullable PersonName by,
        @Nullable SuspensionCause cause,
        @Nullable String reason,
        @Nullable PersonName left) {

    static SuspensionView of(Suspension suspension, @Nullable UUID left, Function<UUID, PersonName> names) {
        return new SuspensionView(
                suspension.dueAt(),
                suspension.since(),
                suspension.by() == null ? null : names.apply(suspension.by()),
                suspension.cause(),
                suspension.reason(),
                left == null ? null : names.apply(left));
    }
}
