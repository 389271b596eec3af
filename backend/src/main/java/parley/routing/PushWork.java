package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Offers what waits to those who are free, in the queues that do not wait to be asked. */
@Singleton
final class PushWork implements RecurringJob {

    private final PushService push;

    PushWork(PushService push) {
        this.push = push;
    }

    @Override
    public String name() {
        return "push-work";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        push.free().forEach(push::offer);
    }
}
