package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Tells people what is due in their cases. It decides nothing. */
@Singleton
final class RemindOfWhatIsDue implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final RemindService reminds;
    private final InForceService inForce;

    RemindOfWhatIsDue(RemindService reminds, InForceService inForce) {
        this.reminds = reminds;
        this.inForce = inForce;
    }

    @Override
    public String name() {
        return "remind-of-what-is-due";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        reminds.nearEnd(AT_ONCE).forEach(reminds::tellOfEnd);
        reminds.nearSuspension(AT_ONCE).forEach(reminds::tellOfSuspension);
        inForce.leftUnnoticed(AT_ONCE).forEach(inForce::left);
        reminds.notRemoved(AT_ONCE).forEach(reminds::tellOfRemoval);
    }
}
