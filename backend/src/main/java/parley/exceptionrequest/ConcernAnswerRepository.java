package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernAnswerRepository extends GenericRepository<ConcernAnswer, UUID> {

    ConcernAnswer save(ConcernAnswer answer);

    List<ConcernAnswer> findByRequestIdOrderByAnsweredAtAscAndIdAsc(UUID requestId);
}
