package parley.platform.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An error as RFC 9457 describes it. Programs switch on {@code type} and never parse {@code detail}.
 *
 * @param type address of the kind of problem
 * @param title what this kind of problem is, always the same words
 * @param status the HTTP status
 * @param detail what happened this time, and what was kept
 * @param instance the request, by the id that the log of the server knows it by
 * @param errors what is wrong with which field
 * @param allowed what can be done instead, for a refused transition
 */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors,
        List<String> allowed) {

    static final MediaType CONTENT_TYPE = MediaType.of("application/problem+json");

    static Problem of(ProblemType type, String detail, List<FieldError> errors, List<String> allowed) {
        return new Problem(type.address(), type.title(), type.status().getCode(), detail, null, errors, allowed);
    }

    static Problem of(ProblemType type) {
        return of(type, type.remedy(), List.of(), List.of());
    }

    MutableHttpResponse<Problem> answer(HttpRequest<?> request) {
        return answer(request, HttpResponse.status(HttpStatus.valueOf(status)));
    }

    /** The status that the answer has already is the one that the body says. */
    MutableHttpResponse<Problem> answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Problem said = new Problem(type, title, response.code(), detail, Instance.address(request), errors, allowed);
        return response.body(said).contentType(CONTENT_TYPE);
    }
}
