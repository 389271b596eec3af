package parley.platform.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A job that counts its runs. */
@Singleton
final class TickingJob implements RecurringJob {

    final AtomicInteger runs = new AtomicInteger();

    @Override
    public String name() {
        return "tick-in-tests";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(100);
    }

    @Override
    public void run() {
        runs.incrementAndGet();
    }
}
