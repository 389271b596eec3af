package parley.account;

import io.micronaut.core.annotation.Nullable;
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

/** Finding a colleague by name, to file for them or to bring them in. */
@Controller("/api/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "People")
class ColleagueController {

    private final ColleagueQueries colleagues;

    ColleagueController(ColleagueQueries colleagues) {
        this.colleagues = colleagues;
    }

    /**
     * Colleagues by the beginning of any part of their name, twenty at most; at least two letters, except among one's own people.
     *
     * @param search what was typed of the name
     * @param onBehalf only those for whom the caller may file
     */
    @Get
    List<ColleagueView> find(
            @QueryValue @Size(max = 100) String search, @Nullable @QueryValue(defaultValue = "false") Boolean onBehalf, CurrentUser user) {
        return colleagues.find(search, Boolean.TRUE.equals(onBehalf), user);
    }
}
