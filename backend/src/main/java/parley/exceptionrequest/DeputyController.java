package parley.exceptionrequest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;

/** Who decides for you while you are away, and for whom you do. */
@Controller("/api/deputies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Deputies")
class DeputyController {

    private final DeputyService service;
    private final DeputyQueries queries;

    DeputyController(DeputyService service, DeputyQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Who stands in for you, and for whom you do, now and later. */
    @Get
    OwnDeputies list(CurrentUser user) {
        return queries.of(user.id());
    }

    /** Name somebody who decides for you while you are away. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DeputyView> name(@Valid @Body NewDeputy named, CurrentUser user) {
        return HttpResponse.created(queries.one(service.name(named, user)));
    }

    /** You are back, or cannot stand in any longer. What was decided stays decided. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(UUID id, CurrentUser user) {
        service.end(id, user);
    }
}
