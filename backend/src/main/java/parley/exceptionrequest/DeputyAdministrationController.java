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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;

/** Deputies of people who are away and could not name one, as administrators see to it. */
@Controller("/api/admin/deputies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: teams and approvers")
class DeputyAdministrationController {

    private final DeputyService service;
    private final DeputyQueries queries;

    DeputyAdministrationController(DeputyService service, DeputyQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Everybody who stands in for somebody, now and later. */
    @Get
    Page<DeputyView> list() {
        return Page.whole(queries.all());
    }

    /** Name a deputy for somebody who is away; never yourself. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DeputyView> name(@Valid @Body NewDeputyOfAnother named, CurrentUser administrator) {
        return HttpResponse.created(queries.one(service.nameFor(named, administrator)));
    }

    /** End it before its last day. What was decided stays decided. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(UUID id, CurrentUser administrator) {
        service.endFor(id, administrator);
    }
}
