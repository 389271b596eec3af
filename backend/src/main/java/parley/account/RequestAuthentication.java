package parley.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import parley.platform.Secrets;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Says who makes a request: by the session cookie of a browser, or by the access token of a program. */
@Singleton
final class RequestAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    static final String SIGNED_IN = "parley.signed-in";
    static final String BY_COOKIE = "parley.by-cookie";
    static final String OPEN_SIGN_IN = "parley.open-sign-in";

    private static final String BEARER = "Bearer ";

    /** Whoever wants no name there has none, and not even that they were seen is written down. */
    private static final String NAMELESS = "/api/anonymous-";

    private final SessionService sessions;
    private final Scheduler blocking;

    RequestAuthentication(SessionService sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutor(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        Optional<String> cookie = SessionCookie.token(request);
        if (!request.getPath().startsWith("/api/") || request.getPath().startsWith(NAMELESS) || (header == null && cookie.isEmpty())) {
            return Mono.empty();
        }
        if (header != null && cookie.isPresent()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> header == null ? bySession(request, cookie.orElseThrow()) : byToken(request, header))
                .subscribeOn(blocking)
                .flatMap(found -> Mono.justOrEmpty(found.map(signedIn -> authentication(request, signedIn))));
    }

    private Optional<SignedIn> bySession(HttpRequest<?> request, String token) {
        request.setAttribute(BY_COOKIE, token);
        request.setAttribute(OPEN_SIGN_IN, new OpenSignIn(true, Secrets.sha256(token)));
        return sessions.bySession(token);
    }

    private Optional<SignedIn> byToken(HttpRequest<?> request, String header) {
        if (!header.startsWith(BEARER)) {
            return Optional.empty();
        }
        var read = AccessTokenText.read(header.substring(BEARER.length()));
        read.ifPresent(token -> request.setAttribute(OPEN_SIGN_IN, new OpenSignIn(false, token.id().toString())));
        return read.flatMap(token -> sessions.byAccessToken(token.id(), token.secret()));
    }

    private static Authentication authentication(HttpRequest<?> request, SignedIn signedIn) {
        CurrentUser user = signedIn.user();
        request.setAttribute(CurrentUserBinder.ATTRIBUTE, user);
        request.setAttribute(SIGNED_IN, signedIn);
        return Authentication.build(user.id().value().toString(), user.roles().stream().map(Enum::name).toList(), Map.of());
    }
}
