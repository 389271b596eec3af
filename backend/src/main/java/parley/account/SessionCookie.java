package parley.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import parley.platform.Secrets;
import parley.platform.web.Encryption;

/** The cookie of a session, and the proof against forged requests that is derived from it. */
final class SessionCookie {

    private static final String SECURE = "__Host-sid";
    private static final String PLAIN = "sid";

    private SessionCookie() {}

    static Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(request)).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    static Cookie of(HttpRequest<?> request, String token) {
        return Cookie.of(name(request), token).path("/").httpOnly(true).secure(Encryption.of(request)).sameSite(SameSite.Lax);
    }

    static Cookie none(HttpRequest<?> request) {
        return of(request, "").maxAge(0);
    }

    /** Bound to the session, readable by our own pages only, and of no use to find the cookie. */
    static String csrfToken(String token) {
        return Secrets.sha256("csrf." + token);
    }

    private static String name(HttpRequest<?> request) {
        return Encryption.of(request) ? SECURE : PLAIN;
    }
}
