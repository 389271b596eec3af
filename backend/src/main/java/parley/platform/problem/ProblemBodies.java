package parley.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
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
            log(context.getRequest(), cause);
            return outage(cause, context.getRequest(), response);
        }
        Problem problem = type == ProblemType.UNREADABLE ? unreadable(context) : Problem.of(type);
        return problem.answer(context.getRequest(), response);
    }

    /** A database that is not to be had is no defect: whoever asks is told what became of their work. */
    private static MutableHttpResponse<Problem> outage(@Nullable Throwable cause, HttpRequest<?> request, MutableHttpResponse<?> response) {
        ProblemType type = switch (cause == null ? Outage.NONE : Outage.of(cause)) {
            case NONE -> ProblemType.BROKEN;
            case NOT_SAVED -> ProblemType.UNAVAILABLE;
            case NOT_KNOWN -> ProblemType.NOT_KNOWN;
        };
        MutableHttpResponse<Problem> answer = Problem.of(type).answer(request, response.status(type.status()));
        return type == ProblemType.BROKEN ? answer : answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    /** The one place that writes a failure into the log; the framework's own copy is silenced in logback.xml. */
    private static void log(HttpRequest<?> request, @Nullable Throwable cause) {
        try (MDC.MDCCloseable marked = MDC.putCloseable(Instance.LOGGED, Instance.of(request))) {
            LOG.error("{} {} failed", request.getMethod(), request.getPath(), cause);
        }
    }

    private static Problem unreadable(ErrorContext context) {
        for (Throwable cause = context.getRootCause().orElse(null); cause != null; cause = cause.getCause()) {
            if (cause instanceof SerdeException reading) {
                return unreadable(new FieldError(ReadingErrors.pointer(reading.getMessage()), ReadingErrors.words(reading.getMessage())));
            }
            if (cause instanceof UnsatisfiedBodyRouteException) {
                return unreadable(new FieldError("", "is missing: this request has a body"));
            }
            if (cause instanceof UnsatisfiedRouteException missing) {
                return invalid(missing.getArgument(), "is missing");
            }
            if (cause instanceof ConversionErrorException unread && cause.getCause() == null) {
                return invalid(unread.getArgument(), "has a value of the wrong type");
            }
        }
        List<FieldError> errors = context.getErrors().stream().map(ProblemBodies::fieldError).toList();
        return unreadable(errors.toArray(FieldError[]::new));
    }

    private static Problem unreadable(FieldError... errors) {
        return Problem.of(ProblemType.UNREADABLE, ProblemType.UNREADABLE.remedy(), List.of(errors), List.of());
    }

    private static Problem invalid(Argument<?> argument, String fault) {
        String name = argument.getAnnotationMetadata().stringValue(Bindable.class).orElse(argument.getName());
        return Problem.of(ProblemType.INVALID, ProblemType.INVALID.remedy(), List.of(new FieldError(name, fault)), List.of());
    }

    private static FieldError fieldError(Error error) {
        return new FieldError(error.getPath().orElse(""), "cannot be read as it was sent");
    }
}
