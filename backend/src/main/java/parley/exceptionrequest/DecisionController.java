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

/** Deciding, and what comes after: in force, and closed. */
@Controller("/api/exception-requests/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class DecisionController {

    private final DecisionService decisions;
    private final EndingService endings;
    private final CaseQueries cases;

    DecisionController(DecisionService decisions, EndingService endings, CaseQueries cases) {
        this.decisions = decisions;
        this.endings = endings;
        this.cases = cases;
    }

    /** Ask the approvers. */
    @Put("/decision-request")
    ExceptionRequestDetail ask(long number, @Valid @Body DecisionRequest asked, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        decisions.ask(number, asked, user, seen);
        return cases.detail(number, user);
    }

    /** Open the rating or the unmet conditions as an approver; needed before one can agree. */
    @Put("/papers/{paper}")
    ExceptionRequestDetail open(long number, Paper paper, CurrentUser user) {
        decisions.open(number, paper, user);
        return cases.detail(number, user);
    }

    /** Agree. */
    @Put("/approval")
    ExceptionRequestDetail approve(long number, @Valid @Body Approval approval, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        decisions.approve(number, approval, user, seen);
        return cases.detail(number, user);
    }

    /** Ask for more before deciding; the request goes back to its analyst. */
    @Put("/question")
    ExceptionRequestDetail askForMore(long number, @Valid @Body MoreNeeded more, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        decisions.askForMore(number, more, user, seen);
        return cases.detail(number, user);
    }

    /** Decline, with the reason and a way on. */
    @Put("/decline")
    ExceptionRequestDetail decline(long number, @Valid @Body Decline decline, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        decisions.decline(number, decline, user, seen);
        return cases.detail(number, user);
    }

    /** Ask others to decide anew about what was declined; for the requester and who leads them. */
    @Put("/appeal")
    ExceptionRequestDetail appeal(long number, @Valid @Body AppealAsked asked, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        decisions.appeal(number, asked, user, seen);
        return cases.detail(number, user);
    }

    /** Put an approved exception in force, once everything is proven that comes before the start. */
    @Put("/activation")
    ExceptionRequestDetail activate(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        endings.activate(number, user, seen);
        return cases.detail(number, user);
    }

    /** Close an exception that is over, with the proof that nothing of it is left. */
    @Put("/closure")
    ExceptionRequestDetail close(long number, @Valid @Body Closure closure, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        endings.close(number, closure, user, seen);
        return cases.detail(number, user);
    }
}
