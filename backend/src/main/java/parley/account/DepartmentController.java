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

/** Departments, as administrators keep them. */
@Controller("/api/admin/departments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: departments and sites")
class DepartmentController {

    private final PlaceService service;
    private final PlaceQueries queries;

    DepartmentController(PlaceService service, PlaceQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Departments by name, some at a time. */
    @Get
    Page<DepartmentDetail> list(
            @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.departments(NameCursor.read(cursor), limit);
    }

    /** Make a department. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DepartmentDetail> create(@Valid @Body DepartmentDescription description, CurrentUser administrator) {
        UUID id = service.createDepartment(description, administrator);
        return HttpResponse.created(queries.department(id), URI.create("/api/admin/departments/" + id));
    }

    /** One department. */
    @Get("/{id}")
    DepartmentDetail show(UUID id) {
        return queries.department(id);
    }

    /** Change a department. */
    @Put("/{id}")
    DepartmentDetail change(UUID id, @Valid @Body DepartmentDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.changeDepartment(id, description, seen, administrator);
        return queries.department(id);
    }
}
