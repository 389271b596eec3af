package parley.fairness;

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
import java.time.LocalDate;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** Whether anybody is avoided, for supervisors: in the queues of their teams. */
@Controller("/api/fairness")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("SUPERVISOR")
@Tag(name = "Fairness")
class FairnessController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Avoidance avoidance;

    FairnessController(Avoidance avoidance) {
        this.avoidance = avoidance;
    }

    /**
     * Who is avoided, by more than chance explains, in thirteen weeks; and what else was looked at.
     *
     * @param until the last day of the thirteen weeks; today where it is left out
     */
    @Get("{?until}")
    AvoidanceReport report(@Nullable @QueryValue LocalDate until, CurrentUser supervisor) {
        return avoidance.report(until, supervisor);
    }

    /**
     * How it goes with the tickets of one person, and how it went before and after a day.
     *
     * @param id who
     * @param until as for the report
     * @param since a day from which on it is followed
     */
    @Get("/requesters/{id}{?until,since}")
    AvoidanceDetail requester(UUID id, @Nullable @QueryValue LocalDate until, @Nullable @QueryValue LocalDate since, CurrentUser supervisor) {
        return avoidance.detail(id, until, since, supervisor);
    }

    /**
     * The tickets that are compared, the last asked first.
     *
     * @param kind those of a person or of a department
     * @param subject which one
     * @param until as for the report
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/tickets{?until,cursor,limit}")
    Page<ContactBehind> tickets(
            @QueryValue SubjectKind kind, @QueryValue UUID subject, @Nullable @QueryValue LocalDate until, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser supervisor) {
        return avoidance.tickets(kind, subject, until, Cursor.read(cursor), limit, supervisor);
    }

    /**
     * The same tickets as CSV, all of them.
     *
     * @param kind as for the tickets
     * @param subject as for the tickets
     * @param until as for the report
     */
    @Get("/tickets.csv{?until}")
    @Produces(CSV)
    HttpResponse<String> table(@QueryValue SubjectKind kind, @QueryValue UUID subject, @Nullable @QueryValue LocalDate until, CurrentUser supervisor) {
        var all = avoidance.tickets(kind, subject, until, null, Integer.MAX_VALUE - 1, supervisor);
        return HttpResponse.ok(ContactTable.csv(all.items())).header("Content-Disposition", "attachment; filename=\"parley-fairness.csv\"");
    }
}
