package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.web.IfMatch;

/** What those who work tickets can do, and how many they may have in hand. */
@Controller("/api/admin/analysts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class AnalystController {

    private final AnalystAdministration service;
    private final AnalystQueries queries;

    AnalystController(AnalystAdministration service, AnalystQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Active analysts and supervisors by name, some at a time. */
    @Get
    Page<AnalystDetail> list(@QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.analysts(NameCursor.read(cursor), limit);
    }

    /** One of them. */
    @Get("/{id}")
    AnalystDetail show(UUID id) {
        return queries.analyst(id);
    }

    /** Say what they can do, and how many tickets they may have in hand. */
    @Put("/{id}")
    AnalystDetail change(UUID id, @Valid @Body AnalystDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.describe(id, description, seen, administrator);
        return queries.analyst(id);
    }
}
