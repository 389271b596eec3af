package parley.ticket;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Opens tickets again whose hold is over. */
@Singleton
final class EndHolds implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final TicketService tickets;

    EndHolds(TicketService tickets) {
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "end-holds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        tickets.heldLongEnough(AT_ONCE).forEach(tickets::endHold);
    }
}
