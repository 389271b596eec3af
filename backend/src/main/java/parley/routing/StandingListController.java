package parley.routing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.account.CurrentUser;

/** How the tickets of a list stand, beside the list itself. */
@Controller("/api/standings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
class StandingListController {

    private static final int MOST = 50;

    private final StandingQueries standings;

    StandingListController(StandingQueries standings) {
        this.standings = standings;
    }

    /**
     * The likely place in line of several tickets, and what is promised for them. A ticket that one may not see is left out,
     * like one that does not exist.
     *
     * @param number the tickets, 50 at most
     */
    @Get
    StandingList several(@QueryValue @Size(min = 1, max = MOST) List<Long> number, CurrentUser viewer) {
        return new StandingList(standings.of(number, viewer));
    }
}
