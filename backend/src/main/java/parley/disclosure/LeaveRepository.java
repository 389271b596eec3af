package parley.disclosure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LeaveRepository extends GenericRepository<Leave, UUID> {

    Leave save(Leave leave);

    Leave update(Leave leave);

    Optional<Leave> findByDisclosureId(UUID disclosureId);
}
