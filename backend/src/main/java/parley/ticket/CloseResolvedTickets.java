package parley.ticket;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Closes tickets that were resolved a week ago and that nobody opened again. */
@Singleton
final class CloseResolvedTickets implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final TicketService tickets;

    CloseResolvedTickets(TicketService tickets) {
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "close-resolved-tickets";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        tickets.resolvedLongEnough(AT_ONCE).forEach(tickets::close);
    }
}
