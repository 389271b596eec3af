package parley.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.testing.Database;
import parley.testing.TestParley;

class JobRunnerTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_job_runs_again_and_again_by_the_scheduler(Database database) {
        try (TestParley parley = TestParley.start(database, Map.of("parley.scheduler.enabled", true))) {
            TickingJob job = parley.bean(TickingJob.class);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (job.runs.get() < 2 && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(job.runs).hasValueGreaterThanOrEqualTo(2);
        }
    }
}
