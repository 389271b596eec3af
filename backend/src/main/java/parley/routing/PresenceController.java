package parley.routing;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import parley.account.CurrentUser;
import parley.ticket.TicketNumber;

/** Who is at the desk, and who else is at a ticket. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class PresenceController {

    private final PresenceService presence;

    PresenceController(PresenceService presence) {
        this.presence = presence;
    }

    /** Say that you are at the desk. */
    @Put("/desk/presence")
    @Status(HttpStatus.NO_CONTENT)
    void atDesk(@Valid @Body SetDeskPresence here, CurrentUser analyst) {
        presence.atDesk(here.state(), analyst);
    }

    /** Say that you are there, when you are asked because offers timed out before you. */
    @Put("/desk/presence/confirmation")
    @Status(HttpStatus.NO_CONTENT)
    void isThere(CurrentUser analyst) {
        presence.isThere(analyst);
    }

    /** Say that you have the ticket open, and see who else has. */
    @Put("/tickets/{number}/presence")
    List<SomebodyHere> here(long number, @Valid @Body TellPresence here, CurrentUser reader) {
        return presence.here(new TicketNumber(number), here.doing(), reader);
    }

    /** Who else has the ticket open. */
    @Get("/tickets/{number}/presence")
    List<SomebodyHere> others(long number, CurrentUser reader) {
        return presence.othersAt(new TicketNumber(number), reader);
    }

    /** Say that you have closed it. */
    @Delete("/tickets/{number}/presence")
    @Status(HttpStatus.NO_CONTENT)
    void leave(long number, CurrentUser reader) {
        presence.leave(new TicketNumber(number), reader);
    }
}
