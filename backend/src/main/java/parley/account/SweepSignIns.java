package parley.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Forgets what was kept about signing in and means nothing any more. */
@Singleton
final class SweepSignIns implements RecurringJob {

    /** After that, a wrong password is neither counted nor kept. */
    static final Duration FAILURE_FORGOTTEN = Duration.ofDays(1);
    /** After that, a code that is over, or a token that works no more, is not shown any longer. */
    static final Duration OVER_FORGOTTEN = Duration.ofDays(90);
    static final Duration DEVICE_FORGOTTEN = Duration.ofDays(180);

    private final SessionService sessions;

    SweepSignIns(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sweep-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sessions.sweep();
    }
}
