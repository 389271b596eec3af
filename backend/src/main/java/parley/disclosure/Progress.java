package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * When a disclosure reached what.
 *
 * @param receivedAt when it was told
 * @param answerDueAt by when a person has answered; silence grants safe harbour then
 * @param answeredAt when a person did first
 * @param containedAt when it was made safe first
 * @param grantedAt when safe harbour was granted
 * @param grantedBy by whom; empty where silence granted it
 */
@Embeddable
record Progress(
        @MappedProperty("received_at") Instant receivedAt,
        @MappedProperty("answer_due_at") Instant answerDueAt,
        @MappedProperty("answered_at") @Nullable Instant answeredAt,
        @MappedProperty("contained_at") @Nullable Instant containedAt,
        @MappedProperty("granted_at") @Nullable Instant grantedAt,
        @MappedProperty("granted_by") @Nullable UUID grantedBy) {

    static Progress begun(Instant now, Instant answerDueAt) {
        return new Progress(now, answerDueAt, null, null, null, null);
    }

    Progress answered(Instant now) {
        return answeredAt != null ? this : new Progress(receivedAt, answerDueAt, now, containedAt, grantedAt, grantedBy);
    }

    Progress contained(Instant now) {
        return containedAt != null ? this : new Progress(receivedAt, answerDueAt, answeredAt, now, grantedAt, grantedBy);
    }

    Progress granted(Instant at, @Nullable UUID by) {
        return new Progress(receivedAt, answerDueAt, answeredAt, containedAt, at, by);
    }
}
