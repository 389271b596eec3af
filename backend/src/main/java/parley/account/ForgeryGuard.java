package parley.account;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import parley.platform.Secrets;

/** Refuses changes that another site makes a signed-in browser send, and that another site listens along. */
@ServerFilter("/api/**")
final class ForgeryGuard {

    static final Set<HttpMethod> SAFE = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String HEADER = "X-CSRF-Token";
    private static final String LIVE = "/api/events";

    @RequestFilter
    @Order(ORDER)
    void check(HttpRequest<?> request) {
        boolean safe = SAFE.contains(request.getMethod());
        if ((!safe || request.getPath().equals(LIVE)) && fromAnotherSite(request)) {
            throw new ForgedRequest();
        }
        if (safe) {
            return;
        }
        String session = request.getAttribute(RequestAuthentication.BY_COOKIE, String.class).orElse(null);
        if (session != null && request.getUserPrincipal().isPresent() && !proven(request.getHeaders().get(HEADER), session)) {
            throw new ForgedRequest();
        }
    }

    /** After it is known who makes the request. */
    static final int ORDER = 39_500;

    static {
        assert ORDER > ServerFilterPhase.SECURITY.order();
    }

    private static boolean proven(@Nullable String sent, String session) {
        return sent != null && Secrets.same(sent, SessionCookie.csrfToken(session));
    }

    private static boolean fromAnotherSite(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeaders().get("Origin");
        String host = request.getHeaders().get("Host");
        return origin != null && host != null && !host.equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
