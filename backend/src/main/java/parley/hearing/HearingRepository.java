package parley.hearing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HearingRepository extends GenericRepository<Hearing, UUID> {

    Hearing save(Hearing hearing);

    Hearing update(Hearing hearing);

    Optional<Hearing> findById(UUID id);

    boolean existsByOpenTicketId(UUID ticket);
}
