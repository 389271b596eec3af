package parley.exceptionrequest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Looking for a way together: talks, offers and their answers. */
@Controller("/api/exception-requests/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class ExplorationController {

    private final ExplorationService exploration;
    private final CaseQueries cases;

    ExplorationController(ExplorationService exploration, CaseQueries cases) {
        this.exploration = exploration;
        this.cases = cases;
    }

    /** Write a talk down. */
    @Post("/conversations")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> recordConversation(
            long number, @Valid @Body NewConversation held, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        exploration.recordConversation(number, held, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** Offer another way. */
    @Post("/proposals")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> offer(
            long number, @Valid @Body NewProposal offered, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        exploration.offer(number, offered, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** This works for me. */
    @Put("/proposals/{proposal}/acceptance")
    ExceptionRequestDetail accept(long number, UUID proposal, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        exploration.accept(number, proposal, user, seen);
        return cases.detail(number, user);
    }

    /** It does not work because… */
    @Put("/proposals/{proposal}/rejection")
    ExceptionRequestDetail reject(
            long number, UUID proposal, @Valid @Body DoesNotWork because, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        exploration.reject(number, proposal, because, user, seen);
        return cases.detail(number, user);
    }

    /** The way that was accepted did not work after all; the same request goes on. */
    @Put("/return")
    ExceptionRequestDetail sendBack(long number, @Valid @Body DidNotWork because, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        exploration.sendBack(number, because, user, seen);
        return cases.detail(number, user);
    }
}
