package parley.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import parley.platform.problem.NothingHere;

/** The framework's health endpoint has addresses of its own below it; nothing is told there. */
@ServerFilter("/health/**")
final class HealthIsOneAddress {

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!request.getPath().equals("/health")) {
            throw new NothingHere();
        }
    }
}
