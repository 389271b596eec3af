package parley.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** An address outside that is told. */
@MappedEntity("webhook_endpoint")
record WebhookEndpoint(
        @Id UUID id, String name, String url, boolean active, int generation, String secretHash, UUID createdBy, Instant createdAt, @Version long version) {

    WebhookEndpoint as(WebhookDescription description) {
        return new WebhookEndpoint(id, description.name().strip(), description.url().strip(), description.active(), generation, secretHash, createdBy, createdAt, version);
    }

    WebhookEndpoint withSecret(int next, String hash) {
        return new WebhookEndpoint(id, name, url, active, next, hash, createdBy, createdAt, version);
    }
}
