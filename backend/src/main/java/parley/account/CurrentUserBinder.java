package parley.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Hands a controller the person who makes the request. */
@Singleton
final class CurrentUserBinder implements TypedRequestArgumentBinder<CurrentUser> {

    static final String ATTRIBUTE = "parley.user";

    @Override
    public Argument<CurrentUser> argumentType() {
        return Argument.of(CurrentUser.class);
    }

    @Override
    public BindingResult<CurrentUser> bind(ArgumentConversionContext<CurrentUser> context, HttpRequest<?> request) {
        return () -> request.getAttribute(ATTRIBUTE, CurrentUser.class);
    }
}
