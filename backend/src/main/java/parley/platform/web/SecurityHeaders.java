package parley.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The headers that keep a browser from doing more with our pages than we mean it to. */
@ServerFilter("/**")
final class SecurityHeaders {

    static final String NONCE = "parley.nonce";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    /** Around every other filter, so that whoever is turned away by one of them gets the headers too. */
    @ResponseFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void protect(HttpRequest<?> request, @Nullable MutableHttpResponse<?> response) {
        if (response == null) {
            return;
        }
        if (request.getPath().startsWith("/assets/")) {
            protectFile(response);
            return;
        }
        boolean api = request.getPath().startsWith("/api/");
        boolean reference = request.getPath().startsWith("/api/docs");
        set(response, "Content-Security-Policy", reference ? page("style-src 'self' 'unsafe-inline'", false)
                : api ? NOTHING
                : page(request.getAttribute(NONCE, String.class).map(nonce -> "style-src 'self' 'nonce-" + nonce + "'").orElse("style-src 'self'"), true));
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Referrer-Policy", "same-origin");
        set(response, "Cross-Origin-Resource-Policy", "same-origin");
        if (!api || reference) {
            // What only a page with scripts obeys: an answer of the API is sandboxed, and a page asks for several.
            set(response, "Cross-Origin-Opener-Policy", "same-origin");
            set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        }
        if (Encryption.of(request)) {
            set(response, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (api && !reference) {
            set(response, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** A script, a style or a font of the pages: what only a document obeys is left out, it is sent with every file. */
    private static void protectFile(MutableHttpResponse<?> response) {
        set(response, "Content-Security-Policy", NOTHING);
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String page(String style, boolean trustedTypes) {
        return "default-src 'none'; script-src 'self'; " + style + "; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'"
                + (trustedTypes ? "; require-trusted-types-for 'script'" : "");
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
