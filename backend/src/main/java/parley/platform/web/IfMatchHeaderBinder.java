package parley.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Reads the version where a parameter is marked as the header that it is, which the framework would read by itself otherwise. */
@Singleton
final class IfMatchHeaderBinder implements AnnotatedRequestArgumentBinder<Header, IfMatch>, TypedRequestArgumentBinder<IfMatch> {

    private final IfMatchBinder versions;

    IfMatchHeaderBinder(IfMatchBinder versions) {
        this.versions = versions;
    }

    @Override
    public Class<Header> getAnnotationType() {
        return Header.class;
    }

    @Override
    public Argument<IfMatch> argumentType() {
        return versions.argumentType();
    }

    @Override
    public BindingResult<IfMatch> bind(ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        return versions.bind(context, request);
    }
}
