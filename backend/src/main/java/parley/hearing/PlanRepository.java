package parley.hearing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRepository extends GenericRepository<Plan, UUID> {

    Plan save(Plan plan);

    Plan update(Plan plan);

    Optional<Plan> findById(UUID id);

    boolean existsByOpenTicketId(UUID ticket);
}
