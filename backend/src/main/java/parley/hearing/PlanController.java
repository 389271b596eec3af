package parley.hearing;

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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Plans: how the next conversation with somebody goes better. */
@Controller("/api/plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Being heard")
class PlanController {

    private final PlanService service;
    private final PlanQueries queries;

    PlanController(PlanService service, PlanQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * Plans that you may read, the last one first: as a supervisor those of your queues, otherwise those that you carry
     * out, and what was agreed about yourself.
     *
     * @param open those that are to be made or hold, or those that are over
     * @param aboutMe only what was agreed about yourself
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?cursor}")
    Page<PlanView> list(
            @QueryValue(defaultValue = "true") boolean open, @QueryValue(defaultValue = "false") boolean aboutMe, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser user) {
        return queries.list(open, aboutMe, cursor, limit, user);
    }

    /** Want a plan for whoever asked for a ticket of your queues. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    @Secured("SUPERVISOR")
    HttpResponse<PlanView> open(@Valid @Body NewPlan wanted, CurrentUser user) {
        UUID id = service.open(queries.ticket(wanted.ticket(), user), wanted, user);
        return HttpResponse.created(queries.one(id, user), URI.create("/api/plans/" + id));
    }

    /** One plan. */
    @Get("/{id}")
    PlanView show(UUID id, CurrentUser user) {
        return queries.one(id, user);
    }

    /** Make a plan, or say anew what was agreed. The person it is about is told and can read it. */
    @Put("/{id}/agreement")
    @Secured("SUPERVISOR")
    PlanView make(UUID id, @Valid @Body PlanAgreement agreement, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        queries.toMake(id, user);
        service.make(id, agreement, seen, user);
        return queries.one(id, user);
    }

    /** Look at a plan again: it goes on, or is over. */
    @Put("/{id}/review")
    @Secured("SUPERVISOR")
    PlanView lookAgain(UUID id, @Valid @Body PlanReview review, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        queries.toMake(id, user);
        service.lookAgain(id, review, seen, user);
        return queries.one(id, user);
    }

    /** Say why no plan is needed. */
    @Put("/{id}/dismissal")
    @Secured("SUPERVISOR")
    PlanView dismiss(UUID id, @Valid @Body PlanDismissal dismissal, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        queries.toMake(id, user);
        service.dismiss(id, dismissal.reason(), seen, user);
        return queries.one(id, user);
    }
}
