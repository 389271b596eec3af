package parley.queue;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** The rules that say into which queue a ticket goes. */
@Controller("/api/admin/routing-rules")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class RoutingRuleController {

    private final RoutingAdministration service;
    private final QueueService queues;
    private final QueueQueries queries;

    RoutingRuleController(RoutingAdministration service, QueueService queues, QueueQueries queries) {
        this.service = service;
        this.queues = queues;
        this.queries = queries;
    }

    /** All rules, in the order in which they are asked. */
    @Get
    Page<RoutingRuleDetail> list() {
        return Page.whole(queries.rules());
    }

    /** Where would this go? The answer that a ticket would get now. */
    @Get("/answer")
    RoutingAnswer answer(
            @QueryValue RoutedKind kind,
            @QueryValue @Nullable @Size(max = 60) String category,
            @QueryValue @Nullable @Size(max = 60) String restrictionKey,
            @QueryValue @Nullable UUID siteId) {
        QueueService.Placed placed = queues.placeOf(new RoutingFacts(kind.name(), category, restrictionKey, siteId));
        return new RoutingAnswer(queries.named(placed.queue()), placed.rule() == null ? null : queries.rule(placed.rule()));
    }

    /** Make a rule; it is asked last. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<RoutingRuleDetail> create(@Valid @Body RoutingRuleDescription description, CurrentUser administrator) {
        UUID id = service.create(description, administrator);
        return HttpResponse.created(queries.rule(id), URI.create("/api/admin/routing-rules/" + id));
    }

    /** One rule. */
    @Get("/{id}")
    RoutingRuleDetail show(UUID id) {
        return queries.rule(id);
    }

    /** Change a rule; it keeps its place. */
    @Put("/{id}")
    RoutingRuleDetail change(UUID id, @Valid @Body RoutingRuleDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(id, description, seen, administrator);
        return queries.rule(id);
    }

    /** Move a rule to another place. */
    @Put("/{id}/place")
    RoutingRuleDetail move(UUID id, @Valid @Body RulePlace place, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.move(id, place.place(), seen, administrator);
        return queries.rule(id);
    }

    /** Delete a rule. Tickets stay where they are. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.delete(id, seen, administrator);
    }
}
