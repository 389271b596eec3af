package parley.platform.database;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Not ready once a sync of the embedded database failed: nothing can be acknowledged until a restart. */
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {

    private final DurableCommit durableCommit;

    DatabaseHealth(DurableCommit durableCommit) {
        this.durableCommit = durableCommit;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = durableCommit.failed() ? HealthStatus.DOWN : HealthStatus.UP;
        return Mono.just(HealthResult.builder("durable-commit", status).build());
    }
}
