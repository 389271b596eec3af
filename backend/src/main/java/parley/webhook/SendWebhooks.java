package parley.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Tells the outside what is in the outbox, and again what was not heard. */
@Singleton
final class SendWebhooks implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final DeliveryService deliveries;
    private final WebhookSender sender;

    SendWebhooks(DeliveryService deliveries, WebhookSender sender) {
        this.deliveries = deliveries;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "send-webhooks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        int prepared;
        do {
            prepared = deliveries.prepare(AT_ONCE);
        } while (prepared == AT_ONCE);
        sender.begin();
    }
}
