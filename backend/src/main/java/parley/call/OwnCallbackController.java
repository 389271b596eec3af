package parley.call;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Calls that one is to get. */
@Controller("/api/own-callbacks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Calls")
class OwnCallbackController {

    private final CallbackService service;
    private final CallbackQueries queries;

    OwnCallbackController(CallbackService service, CallbackQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Your last ones, those that are open first. */
    @Get
    Page<OwnCallback> list(CurrentUser person) {
        return Page.whole(queries.own(person));
    }

    /** Ask to be called. It becomes a ticket, with a promise by when somebody calls. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<OwnCallback> ask(@Valid @Body AskForCall asked, CurrentUser person) {
        return HttpResponse.created(queries.own(service.ask(asked, person), person));
    }

    /** You need no call any more. */
    @Put("/{id}/done")
    OwnCallback done(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser person) {
        service.done(new CallbackId(id), seen, person);
        return queries.own(new CallbackId(id), person);
    }
}
