package parley.routing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.problem.InvalidFields;
import parley.platform.web.IfMatch;
import parley.queue.QueueId;
import parley.ticket.TicketNumber;

/** Passing a ticket on, and asking a second person in. */
@Controller("/api/tickets/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class HandOverController {

    private final HandOverService handOvers;
    private final HandOverQueries choices;
    private final SupportService support;

    HandOverController(HandOverService handOvers, HandOverQueries choices, SupportService support) {
        this.handOvers = handOvers;
        this.choices = choices;
        this.support = support;
    }

    /** Whom the ticket may be handed over to. */
    @Get("/hand-over-choices")
    HandOverChoices choices(long number, CurrentUser user) {
        return choices.choices(new TicketNumber(number), user);
    }

    /** Hand the ticket to a colleague, or to a queue, with a note for the next one. */
    @Post("/hand-overs")
    @Status(HttpStatus.NO_CONTENT)
    void handOver(long number, @Valid @Body HandOver handOver, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        if ((handOver.to() == null) == (handOver.queue() == null)) {
            throw new InvalidFields("/to", "must name a colleague, or else name a queue");
        }
        if (handOver.to() == null) {
            handOvers.toQueue(new TicketNumber(number), new QueueId(handOver.queue()), handOver.note().strip(), seen, user);
        } else {
            handOvers.toColleague(new TicketNumber(number), new PersonId(handOver.to()), handOver.note().strip(), seen, user);
        }
    }

    /** Ask a second person in. Never held against anyone. */
    @Put("/support-request")
    @Status(HttpStatus.NO_CONTENT)
    void askForSupport(long number, CurrentUser user) {
        support.ask(new TicketNumber(number), user);
    }

    /** Come in where a colleague asked for support. */
    @Put("/support")
    @Status(HttpStatus.NO_CONTENT)
    void joinIn(long number, CurrentUser user) {
        support.join(new TicketNumber(number), user);
    }
}
