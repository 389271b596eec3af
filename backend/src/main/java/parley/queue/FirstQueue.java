package parley.queue;

import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Makes the triage queue of a new installation. */
@Singleton
final class FirstQueue implements Preparation {

    private final QueueService queues;

    FirstQueue(QueueService queues) {
        this.queues = queues;
    }

    @Override
    public void prepare() {
        queues.prepare();
    }
}
