package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Gives tickets back to the line whose offer nobody answered. */
@Singleton
final class TimeOutOffers implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final DeskService desk;

    TimeOutOffers(DeskService desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "time-out-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        int ended;
        do {
            ended = desk.timeOut(AT_ONCE);
        } while (ended == AT_ONCE);
    }
}
