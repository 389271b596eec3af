package parley.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Turns a refusal into its problem. */
@Singleton
@Produces("application/problem+json")
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        MutableHttpResponse<Problem> response = Problem.of(
                        refusal.type(), refusal.getMessage(), refusal.errors(), refusal.allowed())
                .answer(request);
        refusal.headers().forEach(response::header);
        return response;
    }
}
