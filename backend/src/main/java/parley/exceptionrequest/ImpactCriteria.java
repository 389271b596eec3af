package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the nine criteria apply, as somebody saw it. The last one counts.
 *
 * @param id its id
 * @param requestId the case
 * @param apply those that apply
 * @param saidBy who said so
 * @param saidAt when
 */
@MappedEntity("third_party_criteria")
record ImpactCriteria(
        @Id UUID id,
        UUID requestId,
        @MappedProperty(value = "apply", converter = CriteriaConverter.class) Set<ImpactCriterion> apply,
        UUID saidBy,
        Instant saidAt) {

    private static final int FLAGGED_FROM = 2;

    /** The data protection officer has to write something before anybody agrees. */
    boolean areFlagged() {
        return apply.size() >= FLAGGED_FROM;
    }
}
