package parley.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Forgets what the outside was told more than thirty days ago. */
@Singleton
final class ForgetOldDeliveries implements RecurringJob {

    private final DeliveryService deliveries;

    ForgetOldDeliveries(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "forget-old-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        deliveries.forget();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
