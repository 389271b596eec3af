package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What keeps an exception from holding, or is about to.
 *
 * @param dueAt the moment at which the clock suspends it, unless something is proven or taken over before
 * @param since when it was suspended; empty while it is not
 * @param by who did; empty where the clock did
 * @param cause why
 * @param reason what happened
 * @param left somebody of the case who left, as long as nobody took over
 * @param leftAt when they left
 */
@Embeddable
record Suspension(
        @MappedProperty("suspends_at") @Nullable Instant dueAt,
        @MappedProperty("suspended_at") @Nullable Instant since,
        @MappedProperty("suspended_by") @Nullable UUID by,
        @MappedProperty("suspension_cause") @Nullable SuspensionCause cause,
        @MappedProperty("suspension_reason") @Nullable String reason,
        @MappedProperty("left_id") @Nullable UUID left,
        @MappedProperty("left_at") @Nullable Instant leftAt) {

    static final Suspension NONE = new Suspension(null, null, null, null, null, null, null);

    /** How long somebody who left may stay without a successor. */
    static final Duration TIME_TO_TAKE_OVER = Duration.ofDays(14);

    boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** When the clock suspends because nobody took over; empty while everybody is there. */
    @Nullable Instant takenOverBy() {
        return leftAt == null ? null : leftAt.plus(TIME_TO_TAKE_OVER);
    }

    Suspension dueAt(@Nullable Instant moment) {
        return new Suspension(moment, since, by, cause, reason, left, leftAt);
    }

    Suspension left(@Nullable UUID person, @Nullable Instant at) {
        return new Suspension(dueAt, since, by, cause, reason, person, at);
    }

    Suspension begun(Instant at, @Nullable UUID who, SuspensionCause why, @Nullable String because) {
        return new Suspension(dueAt, at, who, why, because, left, leftAt);
    }

    /** By the clock: for somebody who left, or else for what was to be proven. */
    Suspension begunByTheClock() {
        boolean forWhoLeft = dueAt != null && dueAt.equals(takenOverBy());
        return begun(dueAt, null, forWhoLeft ? SuspensionCause.PERSON_LEFT : SuspensionCause.CONDITION_OVERDUE, null);
    }

    Suspension over() {
        return new Suspension(dueAt, null, null, null, null, left, leftAt);
    }
}
