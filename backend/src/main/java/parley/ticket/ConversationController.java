package parley.ticket;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.account.CurrentUser;
import parley.platform.web.Creation;

/** What is said about a ticket. Replies and notes have addresses of their own, so that a wrong field sends no note. */
@Controller("/api/tickets/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
class ConversationController {

    private final TicketService tickets;
    private final TicketQueries queries;

    ConversationController(TicketService tickets, TicketQueries queries) {
        this.tickets = tickets;
        this.queries = queries;
    }

    /**
     * Write to everybody who may see the ticket. What the asking side writes opens a resolved ticket again; on one that
     * is closed for good it opens a new ticket, which is then the answer.
     */
    @Post("/replies")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<TicketDetail> reply(long number, @Valid @Body WriteReply reply, CurrentUser user) {
        return TicketController.created(queries.detail(tickets.say(new TicketNumber(number), reply, user), user));
    }

    /** Keep a note that only IT reads. */
    @Post("/notes")
    @Creation
    @Status(HttpStatus.CREATED)
    @Secured({"ANALYST", "SUPERVISOR"})
    HttpResponse<TicketDetail> note(long number, @Valid @Body WriteWords note, CurrentUser user) {
        tickets.note(new TicketNumber(number), note.words(), user);
        return TicketController.created(queries.detail(new TicketNumber(number), user));
    }
}
