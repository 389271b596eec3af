package parley.queue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface QueueRepository extends GenericRepository<Queue, UUID> {

    Queue save(Queue queue);

    Queue update(Queue queue);

    Optional<Queue> findById(UUID id);

    Optional<Queue> findByNameIgnoreCase(String name);

    Optional<Queue> findByTriageTrue();
}
