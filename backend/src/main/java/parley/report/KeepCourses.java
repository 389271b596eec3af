package parley.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.JobInPieces;

/** Keeps how tickets went a day after they were closed. */
@Singleton
final class KeepCourses implements JobInPieces {

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
    public boolean doPiece() {
        return courses.keepMore();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
