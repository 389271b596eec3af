package parley.queue;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is still missing before the desk works. */
@Controller("/api/admin/readiness")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: queues and routing")
class ReadinessController {

    private final ReadinessQueries queries;

    ReadinessController(ReadinessQueries queries) {
        this.queries = queries;
    }

    /** The facts, counted now. */
    @Get
    Readiness show() {
        return queries.readiness();
    }
}
