package parley.platform.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Forgets the answers of creations that nobody repeats any more. */
@Singleton
final class SweepCreations implements RecurringJob {

    private final CreationService creations;

    SweepCreations(CreationService creations) {
        this.creations = creations;
    }

    @Override
    public String name() {
        return "sweep-creations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        creations.sweep();
    }
}
