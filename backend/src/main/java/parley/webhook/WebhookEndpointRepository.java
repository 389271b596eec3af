package parley.webhook;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebhookEndpointRepository extends GenericRepository<WebhookEndpoint, UUID> {

    WebhookEndpoint save(WebhookEndpoint endpoint);

    WebhookEndpoint update(WebhookEndpoint endpoint);

    Optional<WebhookEndpoint> findById(UUID id);

    void deleteById(UUID id);
}
