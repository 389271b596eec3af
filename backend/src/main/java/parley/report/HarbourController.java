package parley.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;

/** How telling goes, for the safe harbour team. */
@Controller("/api/safe-harbour/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Safe harbour")
class HarbourController {

    private final HarbourQueries harbour;

    HarbourController(HarbourQueries harbour) {
        this.harbour = harbour;
    }

    /** How much is told, what comes of it, and how soon it is safe: with counts, and nothing from fewer than five. */
    @Get
    HarbourFigures figures(CurrentUser user) {
        return harbour.figures(user);
    }
}
