package parley.record;

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
 * Lets a monitor see that somebody has been at the record. The desk works all the same, so the answer stays 200 and the
 * node stays ready: only the word changes.
 */
@Singleton
final class RecordHealth implements HealthIndicator {

    private static final HealthStatus FAULTY = new HealthStatus("RECORD_FAULTY", "The last verification of the record found a fault", null, null);

    private final RecordQueries queries;
    private final ExecutorService blocking;

    RecordHealth(RecordQueries queries, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.queries = queries;
        this.blocking = blocking;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> queries.lastResult().filter(VerificationState.FAULTY::equals).map(faulty -> FAULTY).orElse(HealthStatus.UP))
                .subscribeOn(Schedulers.fromExecutor(blocking))
                .onErrorReturn(HealthStatus.UNKNOWN)
                .map(status -> HealthResult.builder("record", status).build());
    }
}
