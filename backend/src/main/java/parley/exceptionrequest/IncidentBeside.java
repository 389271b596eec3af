package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.queue.QueueId;
import parley.queue.QueueService;
import parley.queue.RoutingFacts;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketService;
import parley.ticket.Urgency;
import parley.ticket.Words;

/** Real data was handed over before anybody agreed: an incident is worked beside the case, once. */
@Singleton
class IncidentBeside {

    private final Cases cases;
    private final TicketService tickets;
    private final QueueService queues;
    private final People people;

    IncidentBeside(Cases cases, TicketService tickets, QueueService queues, People people) {
        this.cases = cases;
        this.tickets = tickets;
        this.queues = queues;
        this.people = people;
    }

    ThirdParty followed(Turn turn, ThirdParty known, CurrentUser by) {
        ThirdPartyCourse course = known.course() == null ? ThirdPartyCourse.of(turn.file().request().id()) : known.course();
        if (!known.isRed(SheetRow.HANDED_OVER) || course.incidentId() != null) {
            return known;
        }
        OpenedTicket opened = tickets.open(incident(turn.file().request(), known, by), by);
        cases.record(turn.file(), CaseEvent.INCIDENT_OPENED, by.id().value(), Map.of("incident", opened.number().value()));
        return known.with(course.withIncident(opened.id().value()));
    }

    /** On behalf of whoever asked, who knows what was handed over; of the one who found it, where they have left. */
    private NewTicket incident(ExceptionRequest request, ThirdParty known, CurrentUser by) {
        People.Colleague requester = people.active(new PersonId(request.requesterId()))
                .or(() -> people.active(by.id()))
                .orElseThrow();
        QueueId queue = queues.queueFor(new RoutingFacts(TicketKind.INCIDENT.name(), null, null, requester.siteId()));
        String why = known.reading(SheetRow.HANDED_OVER).map(SheetReading::why).orElse("");
        return new NewTicket(
                TicketKind.INCIDENT,
                Titles.of("Data is with a third party already, request " + request.number()),
                Words.of("Found while request " + request.number() + " was looked at: " + request.title() + "\n\n" + why),
                null,
                Impact.MANY,
                Urgency.HINDERED,
                requester.id(),
                requester.id().equals(by.id()) ? Channel.PORTAL : Channel.ON_BEHALF,
                queue,
                null);
    }
}
