package parley.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Keeps how tickets went once they can no longer be opened again. */
@Singleton
final class KeepCourses implements RecurringJob {

    private final KeptCourses courses;

    KeepCourses(KeptCourses courses) {
        this.courses = courses;
    }

    @Override
    public String name() {
        return "keep-courses";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = courses.keepMore();
        }
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
