package parley.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** The set-up of a new installation; there is nothing here once it is done. */
@Controller("/api/setup")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Set-up")
class SetUpController {

    private final SetUpService setUps;
    private final SessionService sessions;
    private final SessionController sessionController;

    SetUpController(SetUpService setUps, SessionService sessions, SessionController sessionController) {
        this.setUps = setUps;
        this.sessions = sessions;
        this.sessionController = sessionController;
    }

    /** Whether set-up is still to be done. */
    @Get
    SetUpNeeded show() {
        return new SetUpNeeded(setUps.needed());
    }

    /** Make the first administrator, with the code from the console, and sign them in. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<Session> setUp(HttpRequest<?> request, @Valid @Body SetUp setUp) {
        PersonId administrator = setUps.setUp(setUp);
        return sessionController.created(request, sessions.begin(administrator, SessionController.browser(request)));
    }
}
