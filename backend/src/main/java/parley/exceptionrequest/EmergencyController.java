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

/** When something stands still. */
@Controller("/api/exception-requests/{number}/emergency")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class EmergencyController {

    private final EmergencyService emergencies;
    private final CaseQueries cases;

    EmergencyController(EmergencyService emergencies, CaseQueries cases) {
        this.emergencies = emergencies;
        this.cases = cases;
    }

    /** Ask two people to let an exception begin at once; until it begins, asking again replaces what was asked. */
    @Put
    ExceptionRequestDetail call(long number, @Valid @Body EmergencyCalled called, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        emergencies.call(number, called, user, seen);
        return cases.detail(number, user);
    }

    /** Sign as one of the two; with the second signature it begins. */
    @Put("/signature")
    ExceptionRequestDetail sign(long number, @Valid @Body Signature signature, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        emergencies.sign(number, signature, user, seen);
        return cases.detail(number, user);
    }

    /** Agree afterwards, as one of those who must; who does not revokes it. */
    @Put("/review")
    ExceptionRequestDetail review(long number, @Valid @Body Approval approval, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        emergencies.review(number, approval, user, seen);
        return cases.detail(number, user);
    }
}
