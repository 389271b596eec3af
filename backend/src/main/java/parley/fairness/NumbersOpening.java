package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * Leave to read the numbers of one analyst for a time.
 *
 * @param id which one
 * @param analyst whose numbers
 * @param askedBy who asked
 * @param askedAt when
 * @param reason why
 * @param days for how many days
 * @param agreedBy who agreed, where somebody did
 * @param agreedAt when
 * @param endsAt from when on the numbers are closed again
 * @param isOpen whether they can be read now
 * @param mayAgree whether you may agree
 * @param mayRead whether you may read them now
 */
@Serdeable
record NumbersOpening(
        UUID id, PersonName analyst, PersonName askedBy, Instant askedAt, String reason, int days,
        @Nullable PersonName agreedBy, @Nullable Instant agreedAt, @Nullable Instant endsAt, boolean isOpen, boolean mayAgree, boolean mayRead) {}
