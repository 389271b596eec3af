package parley.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Knows whether the browser's connection is encrypted. A web server in front of Parley ends the encryption, so the
 * operator says so by the public address; headers that anybody could send are not asked.
 */
@ServerFilter("/**")
public final class Encryption {

    private static final String ATTRIBUTE = "parley.encrypted";

    private final boolean encryptedInFront;

    Encryption(@Value("${parley.url:}") String publicAddress) {
        this.encryptedInFront = publicAddress.startsWith("https://");
    }

    @RequestFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void note(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, encryptedInFront || request.isSecure());
    }

    public static boolean of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Boolean.class).orElseGet(request::isSecure);
    }
}
