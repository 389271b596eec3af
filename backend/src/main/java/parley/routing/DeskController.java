package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.queue.QueueId;

/** An analyst's desk: own work, own queues, who is here. */
@Controller("/api/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class DeskController {

    private final DeskQueries desk;

    DeskController(DeskQueries desk) {
        this.desk = desk;
    }

    /** The desk at a glance. */
    @Get
    DeskOverview overview(CurrentUser analyst) {
        return desk.overview(analyst);
    }

    /** One list of your own work, what is due next first. */
    @Get("/work/{list}")
    Page<DeskTicket> work(
            WorkList list, CurrentUser analyst, @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return desk.work(list, analyst, cursor, limit);
    }

    /** The line of a queue that you work, the head first. */
    @Get("/queues/{id}/line")
    DeskLine line(UUID id, CurrentUser analyst, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return desk.line(new QueueId(id), analyst, limit);
    }
}
