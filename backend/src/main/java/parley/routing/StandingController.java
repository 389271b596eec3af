package parley.routing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;
import parley.ticket.TicketNumber;

/** How a ticket stands with IT. */
@Controller("/api/tickets/{number}/standing")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
class StandingController {

    private final StandingQueries standings;

    StandingController(StandingQueries standings) {
        this.standings = standings;
    }

    /** Who has the ticket, its likely place in line, what was promised, and how it was passed on. */
    @Get
    TicketStanding show(long number, CurrentUser viewer) {
        return standings.of(new TicketNumber(number), viewer);
    }
}
