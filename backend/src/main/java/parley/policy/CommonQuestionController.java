package parley.policy;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.platform.page.Page;

/** What is asked of everybody whom a rule stops. */
@Controller("/api/common-questions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Rules")
class CommonQuestionController {

    private final PolicyService policies;

    CommonQuestionController(PolicyService policies) {
        this.policies = policies;
    }

    /** The questions asked while nobody knows yet which rule is in the way. */
    @Get
    Page<QuestionView> list() {
        return new Page<>(
                policies.questionnaire(null).common().stream().map(QuestionView::of).toList(), null);
    }
}
