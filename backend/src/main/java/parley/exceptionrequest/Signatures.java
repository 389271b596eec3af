package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.account.PersonName;
import parley.policy.ApproverRole;
import parley.policy.ApproverRole.Side;

/**
 * Who signed what cannot wait for the decision: one person for the policy, one for the business.
 *
 * @param policyRole the role in which somebody agreed for the policy
 * @param policyBy who that was
 * @param businessRole the role in which somebody accepted the risk
 * @param businessBy who that was
 */
@Embeddable
record Signatures(
        @MappedProperty("policy_role") @Nullable ApproverRole policyRole,
        @MappedProperty("policy_by") @Nullable UUID policyBy,
        @MappedProperty("business_role") @Nullable ApproverRole businessRole,
        @MappedProperty("business_by") @Nullable UUID businessBy) {

    static final Signatures NONE = new Signatures(null, null, null, null);

    Signatures with(Slot slot, UUID by) {
        return slot.role().side() == Side.POLICY
                ? new Signatures(slot.role(), by, businessRole, businessBy)
                : new Signatures(policyRole, policyBy, slot.role(), by);
    }

    boolean isThereFor(Side side) {
        return (side == Side.POLICY ? policyBy : businessBy) != null;
    }

    boolean areOfBothSides() {
        return policyBy != null && businessBy != null;
    }

    boolean includes(Actor actor) {
        return actor.is(policyBy) || actor.is(businessBy);
    }

    Stream<UUID> people() {
        return Stream.of(policyBy, businessBy).filter(Objects::nonNull);
    }

    List<SignatureView> views(Function<UUID, PersonName> names) {
        List<SignatureView> views = new ArrayList<>();
        if (policyBy != null) {
            views.add(new SignatureView(policyRole, Side.POLICY, names.apply(policyBy)));
        }
        if (businessBy != null) {
            views.add(new SignatureView(businessRole, Side.BUSINESS, names.apply(businessBy)));
        }
        return views;
    }
}
