package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.account.PersonName;
import parley.policy.ApproverRole;

/**
 * One agreement that is needed.
 *
 * @param role the role that must agree
 * @param side whether it accepts the risk for the business or agrees for the policy
 * @param heldBy the role that is asked: another one where the first has nobody who may
 * @param people who may agree in it
 * @param filledBy who has agreed, as long as that counts
 * @param yours whether the reader may fill it now
 */
@Serdeable
record SlotView(
        ApproverRole role,
        ApproverRole.Side side,
        ApproverRole heldBy,
        List<PersonName> people,
        @Nullable PersonName filledBy,
        boolean yours) {}
