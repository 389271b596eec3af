package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** What the figures about calls count, for supervisors: of the queues of their teams. */
@Controller("/api/response")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("SUPERVISOR")
@Tag(name = "Reports")
class CallResponseController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Response response;
    private final CallResponse calls;

    CallResponseController(Response response, CallResponse calls) {
        this.response = response;
        this.calls = calls;
    }

    /**
     * Exactly the calls, rings or calls back that a figure counts, the last first.
     *
     * @param figure which figure
     * @param part which part of it: ALL, a result such as NOT_ANSWERED, or SLOWEST
     * @param period as for the report
     * @param queue as for the report
     * @param time as for the report; calls and rings are counted by the clock
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/calls{?part,period,queue,time,cursor,limit}")
    Page<ReportedCall> calls(
            @QueryValue CallFigure figure, @Nullable @QueryValue String part,
            @Nullable @QueryValue String period, @Nullable @QueryValue UUID queue, @Nullable @QueryValue TimeCounted time, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser supervisor) {
        return calls.counted(figure, part, response.scope(supervisor, period, queue, null, time), Cursor.read(cursor), limit);
    }

    /**
     * The same as CSV, all of it.
     *
     * @param figure as for the calls
     * @param part as for the calls
     * @param period as for the report
     * @param queue as for the report
     * @param time as for the calls
     */
    @Get("/calls.csv{?part,period,queue,time}")
    @Produces(CSV)
    HttpResponse<String> table(
            @QueryValue CallFigure figure, @Nullable @QueryValue String part,
            @Nullable @QueryValue String period, @Nullable @QueryValue UUID queue, @Nullable @QueryValue TimeCounted time, CurrentUser supervisor) {
        Scope scope = response.scope(supervisor, period, queue, null, time);
        String name = "parley-" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + scope.period().name() + ".csv";
        return HttpResponse.ok(CallTable.csv(calls.everyOne(figure, part, scope)))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
