package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterimGrantRepository extends GenericRepository<InterimGrant, UUID> {

    InterimGrant save(InterimGrant grant);

    InterimGrant update(InterimGrant grant);

    Optional<InterimGrant> findByRequestId(UUID requestId);
}
