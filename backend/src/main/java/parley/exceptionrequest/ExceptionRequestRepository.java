package parley.exceptionrequest;

import io.micronaut.data.annotation.Query;
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

    /** How many renewals of it were asked for that have not come to nothing. */
    @Query("select count(*) from exception_request where renews_id = :former and state not in ('DECLINED', 'WITHDRAWN', 'CLOSED')")
    long countRenewals(UUID former);
}
