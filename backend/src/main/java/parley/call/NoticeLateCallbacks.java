package parley.call;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Notices callbacks without a ticket that have come due. */
@Singleton
final class NoticeLateCallbacks implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final CallbackService callbacks;

    NoticeLateCallbacks(CallbackService callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public String name() {
        return "notice-late-callbacks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        callbacks.noticeLate(AT_ONCE);
    }
}
