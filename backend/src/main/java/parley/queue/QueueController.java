package parley.queue;

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
import parley.account.CurrentUser;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Queues, as administrators keep them. */
@Controller("/api/admin/queues")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class QueueController {

    private final QueueAdministration service;
    private final QueueQueries queries;

    QueueController(QueueAdministration service, QueueQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Queues by name, some at a time. */
    @Get
    Page<QueueDetail> list(@QueryValue @Nullable String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.queues(NameCursor.read(cursor), limit);
    }

    /** Make a queue. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<QueueDetail> create(@Valid @Body QueueDescription description, CurrentUser administrator) {
        UUID id = service.create(description, administrator);
        return HttpResponse.created(queries.queue(id), URI.create("/api/admin/queues/" + id));
    }

    /** One queue. */
    @Get("/{id}")
    QueueDetail show(UUID id) {
        return queries.queue(id);
    }

    /** Change a queue. */
    @Put("/{id}")
    QueueDetail change(UUID id, @Valid @Body QueueDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(id, description, seen, administrator);
        return queries.queue(id);
    }

    /** Make this the one queue that takes what no rule matches. */
    @Put("/{id}/triage")
    QueueDetail makeTriage(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.makeTriage(id, seen, administrator);
        return queries.queue(id);
    }

    /** Say how the queue is worked from now on. */
    @Put("/{id}/practice")
    QueueDetail work(UUID id, @Valid @Body QueuePractice practice, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.work(id, practice, seen, administrator);
        return queries.queue(id);
    }

    /** What the queue promises, for every kind and class. */
    @Get("/{id}/targets")
    QueueTargets targets(UUID id) {
        return queries.targets(id);
    }

    /** Say what the queue promises from now on. Tickets that were promised something keep it. */
    @Put("/{id}/targets")
    QueueTargets setTargets(UUID id, @Valid @Body QueueTargetsDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.setTargets(id, description.targets(), seen, administrator);
        return queries.targets(id);
    }
}
