package parley.platform.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.io.IOException;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;

/**
 * Refuses fields that a request does not have and values of another type, all of them at once. The JSON reader alone
 * lets unknown fields pass after the last known one, and takes a list of one text for a text.
 */
@ServerFilter("/api/**")
final class RequestShape {

    /** After it is known who makes the request, so that a stranger learns nothing here. */
    static final int ORDER = 39_600;


    /** What a route takes that takes no body: an object may come, but with nothing in it. */
    private static final Argument<?> NO_FIELDS = Argument.of(NoFields.class);

    private final ObjectMapper json;

    RequestShape(ObjectMapper json) {
        this.json = json;
    }

    @RequestFilter
    @Order(ORDER)
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request, @Body byte[] body) {
        RouteInfo<?> route = RouteAttributes.getRouteInfo(request).orElse(null);
        if (route == null || body.length == 0 || !route.doesConsume(MediaType.APPLICATION_JSON_TYPE)) {
            return;
        }
        if (request.getContentType().filter(type -> type.getName().equals(MediaType.APPLICATION_JSON)).isEmpty()) {
            throw new NotJson();
        }
        List<FieldError> errors = new ArrayList<>(JsonText.faults(body));
        if (errors.isEmpty()) {
            Argument<?> expected = route.getRequestBodyType().orElse(NO_FIELDS);
            read(body).ifPresent(sent -> compare(sent, expected, "", errors));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    /** Empty where it is too deep or too long for the reader, which tells it by itself. */
    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, Argument.of(JsonNode.class)));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static void compare(JsonNode sent, Argument<?> expected, String pointer, List<FieldError> errors) {
        if (sent.isNull()) {
            return;
        }
        String fault = fits(sent, expected.getType())
                ? sent.isString() ? ValueText.fault(sent.getStringValue(), expected.getType()) : null
                : ValueText.WRONG_TYPE;
        if (fault != null) {
            errors.add(new FieldError(pointer, fault));
        } else if (sent.isArray()) {
            Argument<?> element = expected.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
            int index = 0;
            for (JsonNode each : sent.values()) {
                compareElement(each, element, pointer + "/" + index++, errors);
            }
        } else if (sent.isObject() && Map.class.isAssignableFrom(expected.getType())) {
            Argument<?> value = expected.getTypeVariable("V").orElse(Argument.OBJECT_ARGUMENT);
            sent.entries().forEach(entry -> compareElement(entry.getValue(), value, pointer + "/" + segment(entry.getKey()), errors));
        } else if (sent.isObject()) {
            compareFields(sent, expected, pointer, errors);
        }
    }

    /** No list and no map of any request has places that are left empty. */
    private static void compareElement(JsonNode sent, Argument<?> expected, String pointer, List<FieldError> errors) {
        if (sent.isNull()) {
            errors.add(new FieldError(pointer, FieldError.NEEDED));
        }
        compare(sent, expected, pointer, errors);
    }

    private static void compareFields(JsonNode sent, Argument<?> expected, String pointer, List<FieldError> errors) {
        Optional<? extends BeanIntrospection<?>> known = BeanIntrospector.SHARED.findIntrospection(expected.getType());
        known.filter(type -> expected.getType().isRecord()).ifPresent(type -> sent.entries().forEach(entry ->
                type.getProperty(entry.getKey()).ifPresentOrElse(
                        property -> compare(entry.getValue(), property.asArgument(), pointer + "/" + entry.getKey(), errors),
                        () -> errors.add(new FieldError(pointer + "/" + segment(entry.getKey()), "is not a field of this request")))));
    }

    private static boolean fits(JsonNode sent, Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type) || type.isEnum() || type == UUID.class || Temporal.class.isAssignableFrom(type)) {
            return sent.isString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent.isBoolean();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return sent.isNumber() && fitsNumber(sent.getNumberValue(), type);
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return sent.isObject();
        }
        return !Collection.class.isAssignableFrom(type) || sent.isArray();
    }

    /** The reader alone cuts off a fraction, and takes of a number that is too long what is left of it. */
    private static boolean fitsNumber(Number sent, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return sent instanceof Integer;
        }
        if (type == long.class || type == Long.class) {
            return sent instanceof Integer || sent instanceof Long;
        }
        return !(sent instanceof BigInteger) && Math.abs(sent.doubleValue()) <= Long.MAX_VALUE;
    }

    /** A name as a JSON pointer says it, of no more than a readable length. */
    private static String segment(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return escaped.length() <= 60 ? escaped : escaped.substring(0, 60);
    }

    @Introspected
    record NoFields() {}
}
