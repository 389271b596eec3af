package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import parley.queue.RoutedKind;
import parley.queue.RoutingFacts;

/** Trying out who would get a ticket. */
@Controller("/api/admin/routing-rules/candidates")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class CandidateController {

    private final CandidateQueries candidates;

    CandidateController(CandidateQueries candidates) {
        this.candidates = candidates;
    }

    /** Who would get this? Those who could be offered it now, in order, and why the others could not. */
    @Get
    Candidates candidates(
            @QueryValue RoutedKind kind,
            @QueryValue @Nullable @Size(max = 60) String category,
            @QueryValue @Nullable @Size(max = 60) String restrictionKey,
            @QueryValue @Nullable UUID siteId) {
        return candidates.of(new RoutingFacts(kind.name(), category, restrictionKey, siteId));
    }
}
