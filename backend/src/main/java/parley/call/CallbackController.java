package parley.call;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.IfMatch;

/** Those who are to be called back, for those who call. */
@Controller("/api/callbacks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Calls")
class CallbackController {

    private final CallbackService service;
    private final CallbackQueries queries;

    CallbackController(CallbackService service, CallbackQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * What is owed in the queues that you work, what is due next first.
     *
     * @param ticket only on this ticket; those that are over too
     */
    @Get
    Page<CallbackView> list(
            CurrentUser analyst, @QueryValue @Nullable Long ticket, @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.owed(analyst, ticket, Cursor.read(cursor), limit);
    }

    /** Say that you call now, where it is not known yet who it is, so that no colleague does. */
    @Put("/{id}/taking")
    CallbackView take(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser analyst) {
        service.take(new CallbackId(id), seen, analyst);
        return queries.worked(new CallbackId(id), analyst);
    }

    /** Say who it was that called. They get a ticket, or it joins one that they have open, and its place in line. */
    @Put("/{id}/person")
    CallbackView match(UUID id, @Valid @Body MatchCaller match, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser analyst) {
        service.match(new CallbackId(id), new PersonId(match.person()), match.keepNumber(), seen, analyst);
        return queries.worked(new CallbackId(id), analyst);
    }

    /** You called, and did not reach them. */
    @Post("/{id}/attempts")
    @Status(HttpStatus.CREATED)
    HttpResponse<CallbackView> tried(UUID id, @Valid @Body TriedCallback tried, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser analyst) {
        service.tried(new CallbackId(id), tried.result(), seen, analyst);
        return HttpResponse.created(queries.worked(new CallbackId(id), analyst));
    }

    /** You reached them; or you tried on three different half-days, and they have it in writing. */
    @Put("/{id}/end")
    CallbackView end(UUID id, @Valid @Body EndCallback end, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser analyst) {
        service.end(new CallbackId(id), end.end(), end.said(), seen, analyst);
        return queries.worked(new CallbackId(id), analyst);
    }
}
