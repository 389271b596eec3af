package parley.notification;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Empties the outbox into the inboxes. */
@Singleton
final class TellPeople implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final InboxService inbox;

    TellPeople(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "tell-people";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        int told;
        do {
            told = inbox.tell(AT_ONCE);
        } while (told == AT_ONCE);
    }
}
