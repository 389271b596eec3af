package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeputyRepository extends GenericRepository<Deputy, UUID> {

    Deputy save(Deputy deputy);

    Deputy update(Deputy deputy);

    Optional<Deputy> findById(UUID id);

    List<Deputy> findByPersonIdAndValidUntilAfterOrderByValidFrom(UUID personId, Instant now);
}
