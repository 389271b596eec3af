package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Forgets who had a ticket open long ago. */
@Singleton
final class SweepPresence implements RecurringJob {

    private final PresenceService presence;

    SweepPresence(PresenceService presence) {
        this.presence = presence;
    }

    @Override
    public String name() {
        return "sweep-presence";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        presence.sweep();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
