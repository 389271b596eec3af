package parley.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the recurring jobs by a persistent scheduler, so that of several nodes one runs each. */
@Singleton
@Requires(property = "parley.scheduler.enabled", notEquals = "false")
final class JobRunner implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int THREADS = 2;
    /** For the one that is at work when the server is to stop; service managers often kill after 90 seconds. */
    private static final Duration LAST_JOB = Duration.ofSeconds(60);

    private final Scheduler scheduler;

    JobRunner(DataSource dataSource, List<RecurringJob> jobs) {
        this.scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource))
                .startTasks(jobs.stream().map(JobRunner::task).toList())
                .pollingInterval(LOOK)
                .threads(THREADS)
                .shutdownMaxWait(LAST_JOB)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> {
            try {
                run(job, context);
            } catch (RuntimeException failure) {
                LOG.error("{} failed and is tried again", job.name(), failure);
                throw failure;
            }
        });
    }

    private static void run(RecurringJob job, ExecutionContext context) {
        if (job instanceof JobInPieces pieces) {
            boolean more = true;
            while (more && !context.getSchedulerState().isShuttingDown()) {
                more = pieces.doPiece();
            }
        } else {
            job.run();
        }
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
