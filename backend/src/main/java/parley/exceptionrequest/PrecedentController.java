package parley.exceptionrequest;

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
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.policy.PolicyService;

/** What came of similar needs of others. */
@Controller("/api/restrictions/{key}/precedents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class PrecedentController {

    private final PrecedentQueries precedents;
    private final PolicyService policies;

    PrecedentController(PrecedentQueries precedents, PolicyService policies) {
        this.precedents = precedents;
        this.policies = policies;
    }

    /**
     * What came of the requests of others under a rule within two years, as counts of at least five people.
     *
     * @param words what you need to get done, in your own words: then about needs like that, where they can be told apart
     */
    @Get("{?words}")
    PrecedentSummary show(String key, @Nullable @QueryValue @Size(max = 4000) String words, CurrentUser user) {
        return precedents.like(words, policies.inUse(key).orElseThrow(NothingHere::new), user);
    }
}
