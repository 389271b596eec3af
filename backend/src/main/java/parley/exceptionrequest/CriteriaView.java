package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;

/**
 * Which criteria of an impact assessment apply.
 *
 * @param apply those that apply
 * @param flagged whether the data protection officer has to write an entry before anybody agrees
 * @param saidBy who said so
 * @param saidAt when
 */
@Serdeable
record CriteriaView(List<ImpactCriterion> apply, boolean flagged, PersonName saidBy, Instant saidAt) {

    static CriteriaView of(ImpactCriteria criteria, Function<UUID, PersonName> names) {
        return new CriteriaView(
                criteria.apply().stream().sorted().toList(), criteria.areFlagged(), names.apply(criteria.saidBy()), criteria.saidAt());
    }
}
