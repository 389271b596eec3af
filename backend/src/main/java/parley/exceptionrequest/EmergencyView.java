package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * That two people were asked to let an exception begin at once.
 *
 * @param hours for how long
 * @param why what stands still
 * @param askedBy who asked for it
 * @param askedAt when
 * @param signedBy who signed
 * @param startedAt when the second of them did
 * @param reviewDueAt by when those who must agree have to have looked at it; empty before it begins, and once they have
 * @param mustSign who may still sign, one of a side
 */
@Serdeable
record EmergencyView(
        int hours,
        String why,
        PersonName askedBy,
        Instant askedAt,
        List<SignatureView> signedBy,
        @Nullable Instant startedAt,
        @Nullable Instant reviewDueAt,
        List<SlotView> mustSign) {

    static EmergencyView of(
            Emergency emergency, @Nullable Instant reviewDueAt, List<SlotView> mustSign, Function<UUID, PersonName> names) {
        return new EmergencyView(
                emergency.hours(),
                emergency.why(),
                names.apply(emergency.askedBy()),
                emergency.askedAt(),
                emergency.signatures().views(names),
                emergency.startedAt(),
                reviewDueAt,
                mustSign);
    }
}
