package parley.backup;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Lets a monitor see that backups are missed. The desk works all the same, so the answer stays 200 and the node stays
 * ready: only the word changes.
 */
@Singleton
final class BackupHealth implements HealthIndicator {

    private static final HealthStatus LATE = new HealthStatus("BACKUP_LATE", "The last proven backup is older than 26 hours", null, null);
    private static final HealthStatus OVERDUE = new HealthStatus("BACKUP_OVERDUE", "The last proven backup is older than 50 hours", null, null);

    private final BackupQueries queries;
    private final ExecutorService blocking;

    BackupHealth(BackupQueries queries, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.queries = queries;
        this.blocking = blocking;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> status(queries.standing()))
                .subscribeOn(Schedulers.fromExecutor(blocking))
                .onErrorReturn(HealthStatus.UNKNOWN)
                .map(status -> HealthResult.builder("backup", status).build());
    }

    private static HealthStatus status(BackupStanding standing) {
        return switch (standing) {
            case IN_TIME, NOT_SCHEDULED -> HealthStatus.UP;
            case LATE -> LATE;
            case OVERDUE -> OVERDUE;
        };
    }
}
