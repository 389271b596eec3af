package parley.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.database.Outage;

/** Gives the framework's own errors the shape of a problem, without a word from inside the server. */
@Singleton
@Primary
final class ProblemBodies implements ErrorResponseProcessor<Problem> {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemBodies.class);

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ProblemType type = ProblemType.of(HttpStatus.valueOf(response.code()));
        if (type == ProblemType.BROKEN) {
            Throwable cause = context.getRootCause().orElse(null);
            LOG.error("{} {} failed", context.getRequest().getMethod(), context.getRequest().getPath(), cause);
            return outage(cause, response);
        }
        List<FieldError> errors = type == ProblemType.UNREADABLE ? fieldErrors(context) : List.of();
        return Problem.of(type, type.remedy(), errors, List.of()).on(response);
    }

    /** A database that is not to be had is no defect: whoever asks is told what became of their work. */
    private static MutableHttpResponse<Problem> outage(@Nullable Throwable cause, MutableHttpResponse<?> response) {
        ProblemType type = switch (cause == null ? Outage.NONE : Outage.of(cause)) {
            case NONE -> ProblemType.BROKEN;
            case NOT_SAVED -> ProblemType.UNAVAILABLE;
            case NOT_KNOWN -> ProblemType.NOT_KNOWN;
        };
        MutableHttpResponse<Problem> answer = Problem.of(type).on(response.status(type.status()));
        return type == ProblemType.BROKEN ? answer : answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    private static List<FieldError> fieldErrors(ErrorContext context) {
        return context.getRootCause()
                .map(ProblemBodies::readingError)
                .orElseGet(() -> context.getErrors().stream().map(ProblemBodies::fieldError).toList());
    }

    private static FieldError fieldError(Error error) {
        return new FieldError(error.getPath().orElse(""), "cannot be read as it was sent");
    }

    private static List<FieldError> readingError(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SerdeException reading) {
                return List.of(new FieldError(ReadingErrors.pointer(reading.getMessage()), ReadingErrors.words(reading.getMessage())));
            }
        }
        return List.of(new FieldError("", "cannot be read as it was sent"));
    }
}
