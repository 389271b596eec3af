package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A rule does not restrict any more: from a moment on, every exception in force under it ends.
 *
 * @param throughVersion exceptions under this version and those before it
 * @param retires whether the rule goes with it
 * @param reviewId the review that decided it, if one did
 * @param reason why
 * @param message what those read whose exception ends
 * @param dueAt from when on it holds
 * @param openAs the rule as long as it is not finished; at most one is
 */
@MappedEntity("restriction_release")
record Release(
        @Id UUID id,
        String restrictionKey,
        int throughVersion,
        boolean retires,
        @Nullable UUID reviewId,
        String reason,
        String message,
        UUID orderedBy,
        Instant orderedAt,
        Instant dueAt,
        @Nullable String openAs,
        @Nullable Instant retiredAt,
        @Nullable Instant finishedAt,
        @Nullable UUID calledOffBy,
        @Nullable Instant calledOffAt,
        @Version long version) {

    static Release ordered(
            UUID id, Restriction rule, boolean retires, @Nullable UUID review, String reason, String message, UUID by, Instant due, Instant now) {
        return new Release(id, rule.key(), rule.version(), retires, review, reason, message, by, now, due, rule.key(), null, null, null, null, 0);
    }

    boolean isToRetire() {
        return retires && retiredAt == null && calledOffAt == null;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    Release retired(Instant now) {
        return copy(openAs, now, finishedAt, calledOffBy, calledOffAt);
    }

    Release finished(Instant now) {
        return copy(null, retiredAt, now, calledOffBy, calledOffAt);
    }

    Release calledOff(UUID by, Instant now) {
        return copy(null, retiredAt, finishedAt, by, now);
    }

    private Release copy(@Nullable String open, @Nullable Instant retired, @Nullable Instant finished, @Nullable UUID calledOff, @Nullable Instant calledOffNow) {
        return new Release(id, restrictionKey, throughVersion, retires, reviewId, reason, message, orderedBy, orderedAt, dueAt, open, retired,
                finished, calledOff, calledOffNow, version);
    }
}
