package parley.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** Choosing a password with a one-time code, by somebody who cannot sign in yet. */
@Controller("/api/invitation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Session")
class InvitationController {

    private final InvitationService invitations;
    private final SessionService sessions;
    private final SessionController sessionController;

    InvitationController(InvitationService invitations, SessionService sessions, SessionController sessionController) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.sessionController = sessionController;
    }

    /** Whom a one-time code is for. */
    @Post("/person")
    Invited lookUp(@Valid @Body InvitationCode code) {
        return invitations.lookUp(code.code());
    }

    /** Choose a password with the code, once, and be signed in. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<Session> accept(HttpRequest<?> request, @Valid @Body InvitationAcceptance acceptance) {
        PersonId person = invitations.accept(acceptance);
        return sessionController.created(request, sessions.begin(person, SessionController.browser(request)));
    }
}
