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

/** While an exception is in force. */
@Controller("/api/exception-requests/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class InForceController {

    private final InForceService inForce;
    private final CaseQueries cases;

    InForceController(InForceService inForce, CaseQueries cases) {
        this.inForce = inForce;
        this.cases = cases;
    }

    /** Suspend an exception, because something that must hold does not. */
    @Put("/suspension")
    ExceptionRequestDetail suspend(long number, @Valid @Body Suspended suspended, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.suspend(number, suspended, user, seen);
        return cases.detail(number, user);
    }

    /** Let a suspended exception hold again, once what must hold is proven. */
    @Put("/resumption")
    ExceptionRequestDetail resume(long number, @Valid @Body Resumption resumption, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.resume(number, resumption, user, seen);
        return cases.detail(number, user);
    }

    /** Take over for somebody of the case who left. */
    @Put("/succession")
    ExceptionRequestDetail takeOver(long number, @Valid @Body Succession succession, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.takeOver(number, succession, user, seen);
        return cases.detail(number, user);
    }

    /** Give an exception back before its end. */
    @Put("/giving-back")
    ExceptionRequestDetail giveBack(long number, @Valid @Body GivingBack givingBack, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.giveBack(number, givingBack, user, seen);
        return cases.detail(number, user);
    }

    /** Revoke an exception, with a word to the requester and time to finish. */
    @Put("/revocation")
    ExceptionRequestDetail revoke(long number, @Valid @Body Revocation revocation, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.revoke(number, revocation, user, seen);
        return cases.detail(number, user);
    }

    /** Say that an exception which is over was found in use. */
    @Put("/use-after-end")
    ExceptionRequestDetail reportUse(long number, @Valid @Body UseFound found, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        inForce.reportUse(number, found, user, seen);
        return cases.detail(number, user);
    }
}
