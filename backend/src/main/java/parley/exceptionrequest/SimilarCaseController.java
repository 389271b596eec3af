package parley.exceptionrequest;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;
import parley.platform.page.Page;

/** What was decided in cases like one. */
@Controller("/api/exception-requests/{number}/similar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class SimilarCaseController {

    private final SimilarCases similar;

    SimilarCaseController(SimilarCases similar) {
        this.similar = similar;
    }

    /** Up to five decided cases under the same rule, of those that you may see, those with the most similar need first. */
    @Get
    Page<SimilarCase> list(long number, CurrentUser user) {
        return Page.whole(similar.to(number, user));
    }
}
