package parley.exceptionrequest;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.policy.PolicyService;

/** How the alternatives of a rule served others. */
@Controller("/api/restrictions/{key}/alternatives")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class AlternativeController {

    private final AlternativeQueries alternatives;
    private final PolicyService policies;

    AlternativeController(AlternativeQueries alternatives, PolicyService policies) {
        this.alternatives = alternatives;
        this.policies = policies;
    }

    /** The vetted alternatives of a rule, those that worked for most people first. */
    @Get
    Page<AlternativeSummary> list(String key) {
        return new Page<>(alternatives.of(policies.inUse(key).orElseThrow(NothingHere::new)), null);
    }
}
