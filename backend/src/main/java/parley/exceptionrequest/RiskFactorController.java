package parley.exceptionrequest;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import parley.platform.page.Page;

/** What a rating is made of. */
@Controller("/api/risk-factors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class RiskFactorController {

    /** The eight factors of a rating, with what each answer says. */
    @Get
    Page<RiskFactorView> list() {
        return new Page<>(
                Arrays.stream(RiskFactor.values()).map(RiskFactorView::of).toList(), null);
    }
}
