package parley.platform.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Storable;

/**
 * Refuses in the address what {@link RequestShape} refuses in the body: names that a route does not know, and values
 * that cannot be read. The framework alone drops the one, and takes an unreadable yes or no for a no.
 */
@ServerFilter("/api/**")
final class RequestAddress {

    /** After it is known who makes the request, so that a stranger learns nothing here. */
    static final int ORDER = 39_550;

    @RequestFilter
    @Order(ORDER)
    void check(HttpRequest<?> request) {
        RouteMatch<?> match = RouteAttributes.getRouteMatch(request).orElse(null);
        if (request.getPath().startsWith("/api/docs") || match == null || !(match.getRouteInfo() instanceof MethodBasedRouteInfo<?, ?> route)) {
            return;
        }
        List<FieldError> errors = new ArrayList<>();
        Argument<?>[] arguments = route.getTargetMethod().getArguments();
        Map<String, Object> inPath = decoded(match::getVariableValues);
        for (Argument<?> argument : arguments) {
            if (inPath.containsKey(argument.getName())) {
                addFault(errors, argument.getName(), String.valueOf(inPath.get(argument.getName())), argument.getType());
            }
        }
        compare(decoded(request::getParameters), known(arguments), errors);
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private static void compare(HttpParameters sent, Map<String, Argument<?>> known, List<FieldError> errors) {
        for (String name : sent.names()) {
            Argument<?> argument = known.get(name);
            if (argument == null) {
                errors.add(new FieldError(name(name), "is not a parameter of this address; it knows " + (known.isEmpty() ? "none" : String.join(", ", known.keySet()))));
                continue;
            }
            boolean many = Collection.class.isAssignableFrom(argument.getType());
            if (!many && sent.getAll(name).size() > 1) {
                errors.add(new FieldError(name, "is there more than once"));
                continue;
            }
            Class<?> type = many ? argument.getFirstTypeVariable().orElse(Argument.STRING).getType() : argument.getType();
            sent.getAll(name).forEach(value -> addFault(errors, name, value, type));
        }
    }

    private static Map<String, Argument<?>> known(Argument<?>[] arguments) {
        Map<String, Argument<?>> known = new TreeMap<>();
        for (Argument<?> argument : arguments) {
            if (argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)) {
                known.put(argument.getAnnotationMetadata().stringValue(Bindable.class).orElse(argument.getName()), argument);
            }
        }
        return known;
    }

    private static <T> T decoded(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException notDecodable) {
            throw new InvalidFields("", "is an address with a percent sign that two hexadecimal digits do not follow");
        }
    }

    private static void addFault(List<FieldError> errors, String name, String value, Class<?> type) {
        String fault = ValueText.fault(value, type);
        if (fault != null) {
            errors.add(new FieldError(name, fault));
        }
    }

    private static String name(String sent) {
        String name = Storable.text(sent) ? sent : "?";
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
