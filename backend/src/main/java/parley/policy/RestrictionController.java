package parley.policy;

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
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;

/** The rule book, for everybody. */
@Controller("/api/restrictions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Rules")
class RestrictionController {

    private final PolicyService policies;

    RestrictionController(PolicyService policies) {
        this.policies = policies;
    }

    /**
     * The rules in use.
     *
     * @param words what somebody was doing or what stopped them, in their own words: then only rules that fit, best first
     */
    @Get("{?words}")
    Page<RestrictionSummary> list(@Nullable @QueryValue @Size(max = 4000) String words) {
        List<Restriction> found = words == null || words.isBlank() ? policies.published() : policies.find(words);
        return new Page<>(found.stream().map(RestrictionSummary::of).toList(), null);
    }

    /** A rule with its reason, its alternatives and its questions. */
    @Get("/{key}")
    RestrictionDetail show(String key) {
        Restriction restriction = policies.inUse(key).orElseThrow(NothingHere::new);
        return RestrictionDetail.of(restriction, policies.questionnaire(restriction));
    }
}
