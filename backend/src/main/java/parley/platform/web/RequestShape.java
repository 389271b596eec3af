package parley.platform.web;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    private final ObjectMapper json;

    RequestShape(ObjectMapper json) {
        this.json = json;
    }

    @RequestFilter
    @Order(ORDER)
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request, @Body byte[] body) {
        Argument<?> expected = RouteAttributes.getRouteInfo(request).flatMap(RouteInfo::getRequestBodyType).orElse(null);
        boolean isJson = request.getContentType().filter(type -> type.getName().equals(MediaType.APPLICATION_JSON)).isPresent();
        if (expected == null || !isJson || body.length == 0) {
            return;
        }
        List<FieldError> errors = new ArrayList<>();
        read(body).ifPresent(sent -> compare(sent, expected, "", errors));
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    /** Empty where it is no JSON at all, which is told by the reader of the body. */
    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, Argument.of(JsonNode.class)));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static void compare(JsonNode sent, Argument<?> expected, String pointer, List<FieldError> errors) {
        if (sent.isArray() && Collection.class.isAssignableFrom(expected.getType())) {
            int index = 0;
            for (JsonNode element : sent.values()) {
                compare(element, expected.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT), pointer + "/" + index++, errors);
            }
        }
        if (sent.isString() && sent.getStringValue().indexOf('\0') >= 0) {
            errors.add(new FieldError(pointer, "has a character that no database keeps"));
            return;
        }
        if (!sent.isNull() && !fits(sent, expected.getType())) {
            errors.add(new FieldError(pointer, "has a value of the wrong type"));
            return;
        }
        if (sent.isString() && expected.getType().isEnum() && !names(expected.getType()).contains(sent.getStringValue())) {
            errors.add(new FieldError(pointer, "must be one of " + String.join(", ", names(expected.getType()))));
            return;
        }
        if (sent.isString() && !isReadable(sent.getStringValue(), expected.getType())) {
            errors.add(new FieldError(pointer, "cannot be read as " + (expected.getType() == UUID.class ? "an id" : "a moment or a day")));
            return;
        }
        if (!sent.isObject()) {
            return;
        }
        Optional<? extends BeanIntrospection<?>> known = BeanIntrospector.SHARED.findIntrospection(expected.getType());
        known.filter(type -> expected.getType().isRecord()).ifPresent(type -> sent.entries().forEach(entry ->
                type.getProperty(entry.getKey()).ifPresentOrElse(
                        property -> compare(entry.getValue(), property.asArgument(), pointer + "/" + entry.getKey(), errors),
                        () -> errors.add(new FieldError(pointer + "/" + shortened(entry.getKey()), "is not a field of this request")))));
    }

    private static boolean fits(JsonNode sent, Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type) || type.isEnum() || type == UUID.class || Temporal.class.isAssignableFrom(type)) {
            return sent.isString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent.isBoolean();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return sent.isNumber();
        }
        return !Collection.class.isAssignableFrom(type) || sent.isArray();
    }

    private static boolean isReadable(String text, Class<?> type) {
        try {
            if (type == UUID.class) {
                return UUID.fromString(text).toString().equalsIgnoreCase(text);
            }
            if (type == Instant.class) {
                Instant.parse(text);
            }
            if (type == LocalDate.class) {
                LocalDate.parse(text);
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return false;
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
