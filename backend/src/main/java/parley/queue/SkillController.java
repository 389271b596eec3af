package parley.queue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** The skills that tickets may need. */
@Controller("/api/admin/skills")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class SkillController {

    private final SkillAdministration service;
    private final SkillQueries queries;

    SkillController(SkillAdministration service, SkillQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** All skills, by name. */
    @Get
    Page<SkillDetail> list() {
        return Page.whole(queries.skills());
    }

    /** Name a skill. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<SkillDetail> create(@Valid @Body SkillDescription description, CurrentUser administrator) {
        UUID id = service.create(description, administrator);
        return HttpResponse.created(queries.skill(id), URI.create("/api/admin/skills/" + id));
    }

    /** One skill. */
    @Get("/{id}")
    SkillDetail show(UUID id) {
        return queries.skill(id);
    }

    /** Name it otherwise. */
    @Put("/{id}")
    SkillDetail change(UUID id, @Valid @Body SkillDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.rename(id, description, seen, administrator);
        return queries.skill(id);
    }

    /** Forget it: nobody has it any more, and nothing needs it. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.delete(id, seen, administrator);
    }
}
