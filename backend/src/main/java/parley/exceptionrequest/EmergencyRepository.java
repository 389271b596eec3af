package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmergencyRepository extends GenericRepository<Emergency, UUID> {

    Emergency save(Emergency emergency);

    Emergency update(Emergency emergency);

    Optional<Emergency> findByRequestId(UUID requestId);
}
