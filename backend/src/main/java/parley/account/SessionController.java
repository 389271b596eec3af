package parley.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.platform.web.ClientAddress;

/** Signing in and out. */
@Controller("/api/session")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Session")
class SessionController {

    private final SessionService sessions;

    SessionController(SessionService sessions) {
        this.sessions = sessions;
    }

    /** Who is signed in. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Session show(HttpRequest<?> request) {
        SignedIn signedIn = request.getAttribute(RequestAuthentication.SIGNED_IN, SignedIn.class).orElseThrow();
        return Session.of(signedIn, sessions.standing(signedIn.user().id()), request.getAttribute(RequestAuthentication.BY_COOKIE, String.class).map(SessionCookie::csrfToken).orElse(""));
    }

    /** Sign in with a local account. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<Session> signIn(HttpRequest<?> request, @Valid @Body SignIn signIn) {
        SessionCookie.token(request).ifPresent(sessions::signOut);
        return created(request, sessions.signIn(signIn.login(), signIn.password(), SessionController.browser(request)));
    }

    /** Sign out; the cookie is dead at once. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<Void> signOut(HttpRequest<?> request) {
        SessionCookie.token(request).ifPresent(sessions::signOut);
        return HttpResponse.<Void>noContent().cookie(SessionCookie.none(request)).header("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    MutableHttpResponse<Session> created(HttpRequest<?> request, SessionService.Begun begun) {
        SignedIn signedIn = sessions.bySession(begun.session()).orElseThrow();
        return HttpResponse.created(Session.of(signedIn, sessions.standing(signedIn.user().id()), SessionCookie.csrfToken(begun.session())))
                .cookie(SessionCookie.of(request, begun.session()))
                .cookie(DeviceCookie.of(request, begun.device()));
    }

    static SessionService.Browser browser(HttpRequest<?> request) {
        String agent = request.getHeaders().get("User-Agent");
        return new SessionService.Browser(
                ClientAddress.of(request),
                agent == null ? null : agent.substring(0, Math.min(agent.length(), 300)),
                DeviceCookie.token(request).orElse(null));
    }
}
