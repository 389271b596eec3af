package parley.exceptionrequest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.account.CurrentUser;
import parley.platform.web.IfMatch;

/** What somebody may do in the meantime. */
@Controller("/api/exception-requests/{number}/interim-grant")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class InterimController {

    private final InterimService interim;
    private final CaseQueries cases;

    InterimController(InterimService interim, CaseQueries cases) {
        this.interim = interim;
        this.cases = cases;
    }

    /** Ask that the requester may go on in the meantime; until it is granted, asking again replaces what was asked. */
    @Put
    ExceptionRequestDetail ask(long number, @Valid @Body InterimAsked asked, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        interim.ask(number, asked, user, seen);
        return cases.detail(number, user);
    }

    /** Agree that the requester may go on in the meantime. */
    @Put("/signature")
    ExceptionRequestDetail sign(long number, @Valid @Body Signature signature, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        interim.sign(number, signature, user, seen);
        return cases.detail(number, user);
    }

    /** Prove that nothing is left of what was granted in the meantime, after it is over. */
    @Put("/removal")
    ExceptionRequestDetail remove(long number, @Valid @Body Closure closure, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        interim.remove(number, closure, user, seen);
        return cases.detail(number, user);
    }
}
