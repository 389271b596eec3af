package parley.routing;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.account.CurrentUser;

/** A breather after a hard conversation. */
@Controller("/api/desk/breather")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class BreatherController {

    private final BreatherService breathers;

    BreatherController(BreatherService breathers) {
        this.breathers = breathers;
    }

    /** Take a breather: you are there, and nothing is offered to you. */
    @Put
    @Status(HttpStatus.NO_CONTENT)
    void take(@Valid @Body TakeBreather breather, CurrentUser analyst) {
        breathers.take(breather.minutes(), analyst);
    }

    /** End it before its time. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void end(CurrentUser analyst) {
        breathers.end(analyst.id());
    }
}
