package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Asks requesters, two weeks after they accepted another way, whether it works. */
@Singleton
final class AskWhetherItWorks implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final EndingService endings;

    AskWhetherItWorks(EndingService endings) {
        this.endings = endings;
    }

    @Override
    public String name() {
        return "ask-whether-it-works";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        endings.toFollowUp(AT_ONCE).forEach(endings::followUp);
    }
}
