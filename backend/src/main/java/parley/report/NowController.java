package parley.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;

/** How it stands now, for the wall of a team. */
@Controller("/api/now")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("SUPERVISOR")
@Tag(name = "Reports")
class NowController {

    private final NowQueries now;

    NowController(NowQueries now) {
        this.now = now;
    }

    /** What waits longest, which promises are about to break, who is calling, who is free: in the queues of your teams. */
    @Get
    NowBoard board(CurrentUser supervisor) {
        return now.board(supervisor);
    }
}
