package parley.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import parley.platform.web.Encryption;

/** The cookie by which a browser is known again after it was signed out. */
final class DeviceCookie {

    private static final String SECURE = "__Host-device";
    private static final String PLAIN = "device";

    private DeviceCookie() {}

    static Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(request)).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    static Cookie of(HttpRequest<?> request, String token) {
        return Cookie.of(name(request), token).path("/").httpOnly(true).secure(Encryption.of(request)).sameSite(SameSite.Lax)
                .maxAge(SweepSignIns.DEVICE_FORGOTTEN);
    }

    private static String name(HttpRequest<?> request) {
        return Encryption.of(request) ? SECURE : PLAIN;
    }
}
