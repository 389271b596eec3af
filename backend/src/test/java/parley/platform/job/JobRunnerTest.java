package parley.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (job.runs.get() < 2 && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(job.runs).hasValueGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_server_that_is_to_stop_waits_for_a_piece_and_not_for_a_job(Database database) {
        EndlessJob job;
        long stops;
        try (TestParley parley = TestParley.start(database, Map.of("parley.scheduler.enabled", true, "test.endless-job", true))) {
            job = parley.bean(EndlessJob.class);
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (job.pieces.get() == 0 && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(job.pieces).hasPositiveValue();
            stops = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - stops)).isLessThan(Duration.ofSeconds(20));
        int done = job.pieces.get();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        assertThat(job.pieces).hasValue(done);
    }
}
