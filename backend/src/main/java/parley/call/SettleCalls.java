package parley.call;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.job.RecurringJob;

/** Settles calls that are over. */
@Singleton
final class SettleCalls implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(SettleCalls.class);
    private static final int AT_ONCE = 200;

    private final SettlingService settling;

    SettleCalls(SettlingService settling) {
        this.settling = settling;
    }

    @Override
    public String name() {
        return "settle-calls";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        settling.due(AT_ONCE).forEach(this::settle);
    }

    /** One that cannot be settled keeps none of the others waiting; it is tried again next time. */
    private void settle(CallId call) {
        try {
            settling.settle(call);
        } catch (RuntimeException failure) {
            LOG.error("The call {} cannot be settled now", call.value(), failure);
        }
    }
}
