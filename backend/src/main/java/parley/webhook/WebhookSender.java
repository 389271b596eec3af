package parley.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.Secrets;

/** Sends parcels beside the jobs, some at once, so that an endpoint which is slow keeps neither the jobs nor the others waiting. */
@Singleton
class WebhookSender {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 25;

    private final DeliveryService deliveries;
    private final WebhookKey key;
    /** Made for the first call: it reads every certificate that the system trusts. */
    private final Provider<Outside> outside;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "webhook-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    WebhookSender(DeliveryService deliveries, WebhookKey key, Provider<Outside> outside) {
        this.deliveries = deliveries;
        this.key = key;
        this.outside = outside;
    }

    /** Begins to send what is due, as far as there is room for it. */
    void begin() {
        int room = free.availablePermits();
        if (room > 0) {
            deliveries.waiting(room).forEach(this::begin);
        }
    }

    /** Nothing is being sent. */
    boolean isIdle() {
        return free.availablePermits() == AT_ONCE;
    }

    private void begin(UUID endpoint) {
        if (free.tryAcquire()) {
            threads.execute(() -> {
                try {
                    sendAll(endpoint);
                } catch (RuntimeException failure) {
                    LOG.error("A webhook could not be sent and is tried again", failure);
                } finally {
                    free.release();
                }
            });
        }
    }

    private void sendAll(UUID endpoint) {
        Optional<Parcel> parcel = deliveries.take(endpoint);
        while (parcel.isPresent() && !threads.isShutdown()) {
            deliveries.tried(parcel.get(), send(parcel.get()));
            parcel = deliveries.take(endpoint);
        }
    }

    private Outside.Answer send(Parcel parcel) {
        String secret = key.secret(parcel.endpoint(), parcel.generation());
        return Secrets.same(Secrets.sha256(secret), parcel.secretHash()) ? outside.get().post(parcel, secret) : new Outside.Answer(Outcome.KEY_CHANGED, 0);
    }

    /** What is under way ends; what was not sent is taken up by another node, or at the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
