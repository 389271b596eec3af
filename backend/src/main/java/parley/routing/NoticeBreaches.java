package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Puts broken promises on record soon after they came due; late is better than never after an outage. */
@Singleton
final class NoticeBreaches implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final PromiseService promises;

    NoticeBreaches(PromiseService promises) {
        this.promises = promises;
    }

    @Override
    public String name() {
        return "notice-breaches";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        int noticed;
        do {
            noticed = promises.noticeBreaches(AT_ONCE);
        } while (noticed == AT_ONCE);
    }
}
