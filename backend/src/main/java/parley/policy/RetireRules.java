package parley.policy;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Takes rules out of use on the day that their owner has named. */
@Singleton
final class RetireRules implements RecurringJob {

    private final ReleaseService releases;

    RetireRules(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public String name() {
        return "retire-rules";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        releases.toRetire().forEach(releases::retire);
    }
}
