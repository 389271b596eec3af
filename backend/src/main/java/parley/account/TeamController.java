package parley.account;

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
import java.net.URI;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Teams and who is in them, as administrators keep them. */
@Controller("/api/admin/teams")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: teams and approvers")
class TeamController {

    private final TeamService service;
    private final TeamQueries queries;

    TeamController(TeamService service, TeamQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Teams by name, some at a time, with everybody in them. */
    @Get
    Page<TeamDetail> list(
            @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.teams(NameCursor.read(cursor), limit);
    }

    /** Make a team. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<TeamDetail> create(@Valid @Body TeamDescription description, CurrentUser administrator) {
        UUID id = service.create(description, administrator);
        return HttpResponse.created(queries.team(id), URI.create("/api/admin/teams/" + id));
    }

    /** One team. */
    @Get("/{id}")
    TeamDetail show(UUID id) {
        return queries.team(id);
    }

    /** Change a team: its name, or who is in it. */
    @Put("/{id}")
    TeamDetail change(UUID id, @Valid @Body TeamDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(id, description, seen, administrator);
        return queries.team(id);
    }
}
