package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;
import parley.ticket.TicketNumber;

/** Those who say that they are not being heard. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Being heard")
class HearingController {

    private final HearingService service;
    private final HearingQueries queries;

    HearingController(HearingService service, HearingQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Say that you are not being heard. A supervisor of the queue answers, by the moment that the answer names. */
    @Post("/tickets/{number}/hearings")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<HearingView> ask(long number, @Valid @Body AskToBeHeard asked, CurrentUser user) {
        UUID id = service.ask(new TicketNumber(number), asked.words(), user);
        return HttpResponse.created(queries.one(id, user), URI.create("/api/hearings/" + id));
    }

    /**
     * Those whom you are to answer, the last one first.
     *
     * @param open those that are not answered, or those that are
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/hearings{?cursor}")
    @Secured("SUPERVISOR")
    Page<HearingView> list(
            @QueryValue(defaultValue = "true") boolean open, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser user) {
        return queries.list(open, cursor, limit, user);
    }

    /** One of them; for who said it, the requester, and those who answer. */
    @Get("/hearings/{id}")
    HearingView show(UUID id, CurrentUser user) {
        return queries.one(id, user);
    }

    /** Answer somebody who was not heard. */
    @Put("/hearings/{id}/answer")
    @Secured("SUPERVISOR")
    HearingView answer(UUID id, @Valid @Body AnswerHearing answer, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        queries.toAnswer(id, user);
        service.answer(id, answer, seen, user);
        return queries.one(id, user);
    }
}
