package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConditionRepository extends GenericRepository<Condition, UUID> {

    Condition save(Condition condition);

    Condition update(Condition condition);

    void deleteById(UUID id);

    List<Condition> findByRequestIdOrderByAddedAtAscAndIdAsc(UUID requestId);
}
