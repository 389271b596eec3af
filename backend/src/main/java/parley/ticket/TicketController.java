package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;

/** Filing tickets and finding one's own again. */
@Controller("/api/tickets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
class TicketController {

    private final TicketService tickets;
    private final TicketQueries queries;

    TicketController(TicketService tickets, TicketQueries queries) {
        this.tickets = tickets;
        this.queries = queries;
    }

    /** File a ticket, for oneself or on behalf of somebody. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<TicketDetail> file(HttpRequest<?> request, @Valid @Body FileTicket ticket, CurrentUser user) {
        boolean byProgram = request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
        Filing filing = ticket.by(user.id(), byProgram);
        return created(queries.detail(tickets.take(filing, user), filing, user));
    }

    /**
     * One's own tickets, the last changed first.
     *
     * @param list asked by me (also what I filed for somebody), or watched
     * @param status only these; all where none is named
     * @param cursor where to go on, from {@code next}
     * @param limit how many at most
     */
    @Get
    Page<TicketSummary> list(
            @QueryValue(defaultValue = "ASKED") TicketList list,
            @Nullable @QueryValue List<TicketStatus> status,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        List<TicketStatus> statuses = status == null ? List.of() : status;
        return switch (list) {
            case ASKED -> queries.asked(user, statuses, Cursor.read(cursor), limit);
            case WATCHED -> queries.watched(user, statuses, Cursor.read(cursor), limit);
        };
    }

    /** A ticket, as the reader may see it. */
    @Get("/{number}")
    TicketDetail show(long number, CurrentUser user) {
        return queries.detail(new TicketNumber(number), user);
    }

    static HttpResponse<TicketDetail> created(TicketDetail ticket) {
        return HttpResponse.created(ticket, URI.create("/api/tickets/" + ticket.number()));
    }
}
