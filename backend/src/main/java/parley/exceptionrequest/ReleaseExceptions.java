package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Ends, a few at a time, what is in force under rules that do not restrict any more. What a restart leaves is found by the next run. */
@Singleton
final class ReleaseExceptions implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final ReleasedService released;

    ReleaseExceptions(ReleasedService released) {
        this.released = released;
    }

    @Override
    public String name() {
        return "release-exceptions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        released.due(AT_ONCE).forEach(released::release);
        released.done().forEach(released::finish);
    }
}
