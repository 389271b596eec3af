package parley.servicelevel;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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

/** Business calendars, as administrators keep them. */
@Controller("/api/admin/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: calendars")
class CalendarController {

    private final CalendarAdministration service;
    private final CalendarQueries queries;

    CalendarController(CalendarAdministration service, CalendarQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** All calendars, with the hours in force. */
    @Get
    Page<CalendarDetail> list() {
        return Page.whole(queries.calendars());
    }

    /** Make a calendar. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<CalendarDetail> create(@Valid @Body CalendarDescription description, CurrentUser administrator) {
        UUID id = service.create(description, administrator);
        return HttpResponse.created(queries.calendar(id), URI.create("/api/admin/calendars/" + id));
    }

    /** One calendar. */
    @Get("/{id}")
    CalendarDetail show(UUID id) {
        return queries.calendar(id);
    }

    /** Publish other hours. They count for promises made from now on; earlier ones keep the hours they were made by. */
    @Put("/{id}")
    CalendarDetail change(UUID id, @Valid @Body CalendarDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(id, description, seen, administrator);
        return queries.calendar(id);
    }

    /** Make this the calendar of every queue that has none of its own. */
    @Put("/{id}/standard")
    CalendarDetail makeStandard(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.makeStandard(id, seen, administrator);
        return queries.calendar(id);
    }
}
