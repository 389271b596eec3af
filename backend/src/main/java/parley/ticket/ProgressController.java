package parley.ticket;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.web.IfMatch;
import parley.queue.QueueId;

/** What moves a ticket on. Every change names the version that it is based on. */
@Controller("/api/tickets/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
class ProgressController {

    private final TicketService tickets;
    private final TicketQueries queries;

    ProgressController(TicketService tickets, TicketQueries queries) {
        this.tickets = tickets;
        this.queries = queries;
    }

    /** Say what was done: resolved, as far as IT knows. */
    @Put("/resolution")
    @Secured({"ANALYST", "SUPERVISOR"})
    TicketDetail resolve(long number, @Valid @Body WriteWords whatWasDone, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.resolve(new TicketNumber(number), whatWasDone.words(), user, seen);
        return show(number, user);
    }

    /** It works now: closed, said by the person who asked. */
    @Put("/confirmation")
    TicketDetail confirm(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.confirm(new TicketNumber(number), user, seen);
        return show(number, user);
    }

    /** It still does not work, or IT has a reason: open again, in its old place. */
    @Put("/reopening")
    TicketDetail reopen(long number, @Valid @Body WriteWords why, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.reopen(new TicketNumber(number), why.words(), user, seen);
        return show(number, user);
    }

    /** It is not needed any more. */
    @Put("/withdrawal")
    TicketDetail withdraw(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.withdraw(new TicketNumber(number), user, seen);
        return show(number, user);
    }

    /** The message that opened it again was a thank-you: resolved as before. */
    @Put("/thanks")
    @Secured({"ANALYST", "SUPERVISOR"})
    TicketDetail markThanks(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.markThanks(new TicketNumber(number), user, seen);
        return show(number, user);
    }

    /** Let it rest until a moment. */
    @Put("/hold")
    @Secured({"ANALYST", "SUPERVISOR"})
    TicketDetail hold(long number, @Valid @Body HoldTicket hold, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.hold(new TicketNumber(number), hold.until(), hold.reason().strip(), user, seen);
        return show(number, user);
    }

    /** Go on with it before the moment. */
    @Delete("/hold")
    @Secured({"ANALYST", "SUPERVISOR"})
    TicketDetail endHold(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.endHold(new TicketNumber(number), user, seen);
        return show(number, user);
    }

    /** Correct who is affected and whether they can work; the old values stay on record. */
    @Put("/priority")
    @Secured({"ANALYST", "SUPERVISOR"})
    TicketDetail correctPriority(long number, @Valid @Body CorrectPriority priority, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.changePriority(new TicketNumber(number), priority.impact(), priority.urgency(), user, seen);
        return show(number, user);
    }

    /** Bring a colleague in: they read and write the public side. */
    @Put("/watchers/{person}")
    TicketDetail bringIn(long number, UUID person, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.bringIn(new TicketNumber(number), new PersonId(person), user, seen);
        return show(number, user);
    }

    /** Take somebody out again. */
    @Delete("/watchers/{person}")
    TicketDetail takeOut(long number, UUID person, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        tickets.takeOut(new TicketNumber(number), new PersonId(person), user, seen);
        return show(number, user);
    }

    private TicketDetail show(long number, CurrentUser user) {
        return queries.detail(new TicketNumber(number), user);
    }
}
