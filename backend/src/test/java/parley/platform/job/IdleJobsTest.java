package parley.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Most of the time a job finds nothing to do. */
@OnBothDatabases
class IdleJobsTest {

    private final TestParley parley;

    IdleJobsTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void every_job_can_find_nothing_to_do() {
        parley.empty();
        assertThat(parley.jobs()).contains("keep-courses");
        for (String job : parley.jobs()) {
            assertThatCode(() -> parley.run(job)).as(job).doesNotThrowAnyException();
        }
    }
}
