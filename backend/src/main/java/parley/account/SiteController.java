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

/** Sites, as administrators keep them. */
@Controller("/api/admin/sites")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: departments and sites")
class SiteController {

    private final PlaceService service;
    private final PlaceQueries queries;

    SiteController(PlaceService service, PlaceQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Sites by name, some at a time. */
    @Get
    Page<SiteDetail> list(
            @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.sites(NameCursor.read(cursor), limit);
    }

    /** Make a site. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<SiteDetail> create(@Valid @Body SiteDescription description, CurrentUser administrator) {
        UUID id = service.createSite(description, administrator);
        return HttpResponse.created(queries.site(id), URI.create("/api/admin/sites/" + id));
    }

    /** One site. */
    @Get("/{id}")
    SiteDetail show(UUID id) {
        return queries.site(id);
    }

    /** Change a site. */
    @Put("/{id}")
    SiteDetail change(UUID id, @Valid @Body SiteDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.changeSite(id, description, seen, administrator);
        return queries.site(id);
    }
}
