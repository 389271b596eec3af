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
import parley.ticket.TicketKind;

/** How people were answered, for supervisors: of the queues of their teams. */
@Controller("/api/response")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("SUPERVISOR")
@Tag(name = "Reports")
class ResponseController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Response response;

    ResponseController(Response response) {
        this.response = response;
    }

    /**
     * How people were answered in a period, with the period before beside it.
     *
     * @param period a week such as 2026-W22, a month such as 2026-05, a quarter such as 2026-Q2; the last whole week where it is left out
     * @param queue only this queue
     * @param kind only tickets of this kind
     * @param time in which time waits are counted; business time where it is left out
     */
    @Get("{?period,queue,kind,time}")
    ResponseReport report(
            @Nullable @QueryValue String period, @Nullable @QueryValue UUID queue, @Nullable @QueryValue TicketKind kind,
            @Nullable @QueryValue TimeCounted time, CurrentUser supervisor) {
        return response.report(response.scope(supervisor, period, queue, kind, time));
    }

    /**
     * Exactly the tickets behind a figure, the last asked first.
     *
     * @param figure which figure
     * @param part which part of it: ALL, or of waits OVER, WAITING, SLOWEST; of promises KEPT, BROKEN; of the backlog an age such as
     *     DAYS_1_3; of comebacks REOPENED, FRESH; of hand-overs HANDED_OVER, OFTEN; of exception requests a state
     * @param period as for the report
     * @param queue as for the report
     * @param kind as for the report
     * @param time as for the report
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/tickets{?part,period,queue,kind,time,cursor,limit}")
    Page<ReportedTicket> tickets(
            @QueryValue Figure figure, @Nullable @QueryValue String part,
            @Nullable @QueryValue String period, @Nullable @QueryValue UUID queue, @Nullable @QueryValue TicketKind kind,
            @Nullable @QueryValue TimeCounted time, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser supervisor) {
        return response.tickets(figure, part, response.scope(supervisor, period, queue, kind, time), Cursor.read(cursor), limit);
    }

    /**
     * The same tickets as CSV, all of them.
     *
     * @param figure as for the tickets
     * @param part as for the tickets
     * @param period as for the report
     * @param queue as for the report
     * @param kind as for the report
     * @param time as for the report
     */
    @Get("/tickets.csv{?part,period,queue,kind,time}")
    @Produces(CSV)
    HttpResponse<String> table(
            @QueryValue Figure figure, @Nullable @QueryValue String part,
            @Nullable @QueryValue String period, @Nullable @QueryValue UUID queue, @Nullable @QueryValue TicketKind kind,
            @Nullable @QueryValue TimeCounted time, CurrentUser supervisor) {
        Scope scope = response.scope(supervisor, period, queue, kind, time);
        String name = "parley-" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + scope.period().name() + ".csv";
        return HttpResponse.ok(TicketTable.csv(response.everyTicket(figure, part, scope)))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
