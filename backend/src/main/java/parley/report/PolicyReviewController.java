package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;
import parley.policy.DecidedReview;
import parley.policy.NewReview;
import parley.policy.PolicyReviewService;

/** Reviews of rules: whether each is still right. */
@Controller("/api/policy-reviews")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR", "APPROVER", "ADMINISTRATOR"})
@Tag(name = "Rule book")
class PolicyReviewController {

    private final PolicyReviewService service;
    private final PolicyReviewQueries queries;

    PolicyReviewController(PolicyReviewService service, PolicyReviewQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * Reviews that you may see, the last opened first.
     *
     * @param open those that are not decided, or those that are
     * @param restriction only of this rule
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?restriction,cursor}")
    Page<PolicyReviewSummary> list(
            @QueryValue(defaultValue = "true") boolean open, @Nullable @QueryValue @Size(max = 60) String restriction, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser user) {
        return queries.list(open, restriction, cursor, limit, user);
    }

    /** Ask whether a rule is still right. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<PolicyReviewDetail> open(@Valid @Body NewReview asked, CurrentUser user) {
        UUID id = service.open(asked, queries.evidence(asked, user), user);
        return HttpResponse.created(queries.detail(id, user), URI.create("/api/policy-reviews/" + id));
    }

    /** One review, with the cases that are its grounds. */
    @Get("/{id}")
    PolicyReviewDetail show(UUID id, CurrentUser user) {
        return queries.detail(id, user);
    }

    /** Decide a review, as somebody who answers for the rule: keep it, change it, or retire it. */
    @Put("/{id}/decision")
    PolicyReviewDetail decide(UUID id, @Valid @Body DecidedReview decided, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        queries.detail(id, user);
        service.decide(id, decided, seen, user);
        return queries.detail(id, user);
    }
}
