package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** What waits for a decision, and what is in force. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class CaseListController {

    private final CaseListQueries lists;

    CaseListController(CaseListQueries lists) {
        this.lists = lists;
    }

    /**
     * What waits for your decision, what was asked first at the top.
     *
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/decisions{?cursor,limit}")
    Page<ExceptionRequestSummary> decisions(
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        return lists.toDecide(user, Cursor.read(cursor), limit);
    }

    /**
     * The exceptions that hold, and those that are over but not yet proven to be removed; of those that you may see, what
     * ends first at the top.
     *
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/register{?cursor,limit}")
    Page<ExceptionRequestSummary> register(
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        return lists.register(user, Cursor.read(cursor), limit);
    }
}
