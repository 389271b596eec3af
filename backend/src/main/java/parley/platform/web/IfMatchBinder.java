package parley.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.platform.problem.InvalidFields;

/** Reads {@code If-Match: "7"}. */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public Argument<IfMatch> argumentType() {
        return Argument.of(IfMatch.class);
    }

    @Override
    public BindingResult<IfMatch> bind(ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new VersionMissing();
        }
        Matcher tag = ENTITY_TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw new InvalidFields("If-Match", "must be the version in quotation marks");
        }
        IfMatch seen = new IfMatch(Long.parseLong(tag.group(1)));
        return () -> Optional.of(seen);
    }
}
