package parley.ticket;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;

/** The person behind a ticket. */
@Controller("/api/tickets/{number}/requester")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class RequesterController {

    private final RequesterQueries requesters;

    RequesterController(RequesterQueries requesters) {
        this.requesters = requesters;
    }

    /** Who asked, how they are reached, and what else they have open; for those who work the ticket. */
    @Get
    RequesterContext show(long number, CurrentUser analyst) {
        return requesters.of(new TicketNumber(number), analyst);
    }
}
