package parley.policy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PolicyReviewRepository extends GenericRepository<PolicyReview, UUID> {

    PolicyReview save(PolicyReview review);

    PolicyReview update(PolicyReview review);

    Optional<PolicyReview> findById(UUID id);

    boolean existsByOpenAs(String openAs);

    boolean existsByRestrictionKeyAndClosedAtIsNull(String restrictionKey);
}
