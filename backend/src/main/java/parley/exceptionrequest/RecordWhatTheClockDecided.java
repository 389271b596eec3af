package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Writes down which exceptions are over and which approvals have lapsed, and closes tickets whose time to answer is over. */
@Singleton
final class RecordWhatTheClockDecided implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final EndingService endings;

    RecordWhatTheClockDecided(EndingService endings) {
        this.endings = endings;
    }

    @Override
    public String name() {
        return "record-what-the-clock-decided";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        endings.movedByTheClock(AT_ONCE).forEach(endings::followClock);
    }
}
