package parley.hearing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConfidenceRepository extends GenericRepository<Confidence, UUID> {

    Confidence save(Confidence confidence);

    Confidence update(Confidence confidence);

    Optional<Confidence> findById(UUID id);
}
