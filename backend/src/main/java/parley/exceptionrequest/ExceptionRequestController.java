package parley.exceptionrequest;

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
import java.util.List;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** A rule is in somebody's way: asking, putting right, taking back, and reading. */
@Controller("/api/exception-requests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class ExceptionRequestController {

    private final FilingService filing;
    private final CaseQueries cases;
    private final CaseListQueries lists;
    private final CaseHistory history;

    ExceptionRequestController(FilingService filing, CaseQueries cases, CaseListQueries lists, CaseHistory history) {
        this.filing = filing;
        this.cases = cases;
        this.lists = lists;
        this.history = history;
    }

    /** Ask to be exempt from a rule, or say that one is in the way, for oneself or on somebody's behalf. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> file(@Valid @Body FileExceptionRequest filed, CurrentUser user) {
        long number = filing.file(filed, user);
        return HttpResponse.created(cases.detail(number, user), URI.create("/api/exception-requests/" + number));
    }

    /**
     * The requests that you may see, the last changed first.
     *
     * @param list which of them
     * @param state only those in these states
     * @param restriction only those about this rule
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?list,state*,restriction,cursor,limit}")
    Page<ExceptionRequestSummary> list(
            @QueryValue(defaultValue = "ALL") CaseList list,
            @Nullable @QueryValue List<CaseState> state,
            @Nullable @QueryValue String restriction,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        return lists.cases(list, state == null ? List.of() : state, restriction, user, Cursor.read(cursor), limit);
    }

    /** One request. */
    @Get("/{number}")
    ExceptionRequestDetail show(long number, CurrentUser user) {
        return cases.detail(number, user);
    }

    /** What happened in a request, oldest first. */
    @Get("/{number}/history")
    Page<CaseHistoryEntry> history(long number, CurrentUser user) {
        return new Page<>(history.of(number, user), null);
    }

    /** Send what somebody else typed for you. */
    @Put("/{number}/confirmation")
    ExceptionRequestDetail confirm(long number, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        filing.confirm(number, user, seen);
        return cases.detail(number, user);
    }

    /** Put right what is needed. */
    @Put("/{number}/need")
    ExceptionRequestDetail correct(long number, @Valid @Body CorrectedNeed corrected, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        filing.correct(number, corrected, user, seen);
        return cases.detail(number, user);
    }

    /** Say which rule is in the way. */
    @Put("/{number}/restriction")
    ExceptionRequestDetail attachRule(long number, @Valid @Body AttachRule attached, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        filing.attachRule(number, attached, user, seen);
        return cases.detail(number, user);
    }

    /** Ask anew for what is needed for longer; the old one ends on its day. */
    @Post("/{number}/renewals")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> renew(long number, @Valid @Body Renewal renewal, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        long renewed = filing.renew(number, renewal, user, seen);
        return HttpResponse.created(cases.detail(renewed, user), URI.create("/api/exception-requests/" + renewed));
    }

    /** Take it back, and say what you will do instead. */
    @Put("/{number}/withdrawal")
    ExceptionRequestDetail withdraw(long number, @Valid @Body Withdrawal withdrawal, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        filing.withdraw(number, withdrawal, user, seen);
        return cases.detail(number, user);
    }

    /** Put away what nobody needs any more, because whoever asked for it left. */
    @Put("/{number}/abandonment")
    ExceptionRequestDetail abandon(long number, @Valid @Body Abandonment abandonment, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        filing.abandon(number, abandonment, user, seen);
        return cases.detail(number, user);
    }
}
