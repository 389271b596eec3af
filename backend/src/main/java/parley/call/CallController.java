package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;

/** The calls of an analyst, and of the queues that they work. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Calls")
class CallController {

    private final CallService service;
    private final CallQueries queries;

    CallController(CallService service, CallQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** What rings at you, and what you answered and have said nothing of yet. */
    @Get("/desk/calls")
    Page<CallAtDesk> atDesk(CurrentUser analyst) {
        return Page.whole(queries.atDesk(analyst));
    }

    /**
     * The calls of the queues that you work, the last first.
     *
     * @param outcome only those of which this came
     */
    @Get("/calls")
    Page<CallSummary> list(
            CurrentUser analyst, @QueryValue @Nullable CallOutcome outcome, @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(analyst, outcome, Cursor.read(cursor), limit);
    }

    /** Write down a call of which no telephone system tells, with what came of it. */
    @Post("/calls")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<CallSummary> log(@Valid @Body LogCall call, CurrentUser analyst) {
        return HttpResponse.created(queries.answered(service.log(call, analyst), analyst));
    }

    /** Say what came of a call that you answered. An answered call counts as the first response on its ticket. */
    @Put("/calls/{id}/outcome")
    CallSummary conclude(UUID id, @Valid @Body ChooseOutcome outcome, CurrentUser analyst) {
        CallId call = new CallId(id);
        service.conclude(call, outcome, analyst);
        return queries.answered(call, analyst);
    }

    /** Do not take a call that rings at you. It goes on ringing where it rings besides. */
    @Put("/calls/{id}/decline")
    @Status(HttpStatus.NO_CONTENT)
    void decline(UUID id, @Valid @Body DeclineCall decline, CurrentUser analyst) {
        service.decline(new CallId(id), decline, analyst);
    }
}
