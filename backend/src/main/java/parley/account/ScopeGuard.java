package parley.account;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Refuses changes by a program whose access token is for looking only. */
@ServerFilter("/api/**")
final class ScopeGuard {

    @RequestFilter
    @Order(ForgeryGuard.ORDER)
    void check(HttpRequest<?> request) {
        boolean looksOnly = request.getAttribute(RequestAuthentication.SIGNED_IN, SignedIn.class)
                .map(signedIn -> signedIn.scope() == AccessScope.READ)
                .orElse(false);
        if (looksOnly && !ForgeryGuard.SAFE.contains(request.getMethod())) {
            throw new ReadOnlyToken();
        }
    }
}
