package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExceptionRequestRepository extends GenericRepository<ExceptionRequest, UUID> {

    ExceptionRequest save(ExceptionRequest request);

    ExceptionRequest update(ExceptionRequest request);

    Optional<ExceptionRequest> findById(UUID id);
}
