package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.policy.RiskLevel;

/**
 * What the requester may do while the case is not decided, or until the way that they took is in place.
 *
 * @param lastDay the last day asked for
 * @param conditions what must hold meanwhile
 * @param why why it cannot wait
 * @param askedBy who asked for it
 * @param askedAt when
 * @param grantedBy who agreed
 * @param level the risk for which it was granted
 * @param validFrom when it was granted
 * @param validUntil the moment it is over
 * @param holds whether it holds now
 * @param endedAt when it ended
 * @param endCause why it ended
 * @param removalOwed whether it is over and somebody has to prove that nothing of it is left; not where the exception took its place
 * @param removalProof how that was proven
 * @param removedBy who proved it
 * @param removedAt when
 * @param mustSign who may still sign; empty where nobody has to
 */
@Serdeable
record InterimView(
        LocalDate lastDay,
        String conditions,
        String why,
        PersonName askedBy,
        Instant askedAt,
        List<SignatureView> grantedBy,
        @Nullable RiskLevel level,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        boolean holds,
        @Nullable Instant endedAt,
        @Nullable InterimEnd endCause,
        boolean removalOwed,
        @Nullable String removalProof,
        @Nullable PersonName removedBy,
        @Nullable Instant removedAt,
        List<SlotView> mustSign) {

    static InterimView of(InterimGrant grant, boolean removalOwed, List<SlotView> mustSign, Function<UUID, PersonName> names) {
        return new InterimView(
                grant.lastDay(),
                grant.conditions(),
                grant.why(),
                names.apply(grant.askedBy()),
                grant.askedAt(),
                grant.signatures().views(names),
                grant.level(),
                grant.validFrom(),
                grant.validUntil(),
                grant.holds(),
                grant.endedAt(),
                grant.endCause(),
                removalOwed,
                grant.removal().proof(),
                grant.removal().by() == null ? null : names.apply(grant.removal().by()),
                grant.removal().at(),
                mustSign);
    }
}
