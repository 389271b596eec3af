package parley.hearing;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Tells supervisors of those whom they have not answered in time, and of plans that are to be looked at today or are over. */
@Singleton
final class RemindOfHearings implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final HearingService hearings;
    private final PlanService plans;

    RemindOfHearings(HearingService hearings, PlanService plans) {
        this.hearings = hearings;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "remind-of-hearings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        while (hearings.remind(AT_ONCE) == AT_ONCE) { }
        while (plans.remind(AT_ONCE) == AT_ONCE) { }
        while (plans.end(AT_ONCE) == AT_ONCE) { }
    }
}
