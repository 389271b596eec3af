package parley.report;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.ticket.TicketChanged;
import parley.ticket.TicketStatus;

/** Takes a ticket that is opened again out of what is kept of closed ones, in the transaction of that. */
@Singleton
final class ForgetOpenedTickets implements ApplicationEventListener<TicketChanged> {

    private final KeptCourses courses;

    ForgetOpenedTickets(KeptCourses courses) {
        this.courses = courses;
    }

    @Override
    public void onApplicationEvent(TicketChanged change) {
        if (!change.isOpening() && change.before().status() == TicketStatus.CLOSED && change.after().status() != TicketStatus.CLOSED) {
            courses.isOpenAgain(change.after());
        }
    }
}
