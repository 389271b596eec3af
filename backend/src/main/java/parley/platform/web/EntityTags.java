package parley.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Puts the version of a versioned view into {@code ETag}, where {@code If-Match} finds it again. */
@ServerFilter("/api/**")
final class EntityTags {

    @ResponseFilter
    void tag(MutableHttpResponse<?> response) {
        if (response.body() instanceof Versioned versioned) {
            response.header(HttpHeaders.ETAG, of(versioned));
        }
    }

    static String of(Versioned versioned) {
        return "\"" + versioned.version() + "\"";
    }
}
