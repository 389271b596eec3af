package parley.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import parley.platform.problem.FieldError;
import parley.platform.sql.Storable;

/** A text that stands for a value of some type, in a body or in an address. */
final class ValueText {

    static final String NOT_STORABLE = "There is a character in this that cannot be kept.";
    static final String WRONG_TYPE = "has a value of the wrong type";

    private static final String FAR = "must lie between the years 2000 and 2099";
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private ValueText() {}

    /** What is wrong with the text; null where nothing is. */
    static @Nullable String fault(String text, Class<?> type) {
        String fault = faultOf(text, type);
        return fault != null && text.isEmpty() ? FieldError.NEEDED : fault;
    }

    private static @Nullable String faultOf(String text, Class<?> type) {
        if (!Storable.text(text)) {
            return NOT_STORABLE;
        }
        if (type.isEnum()) {
            return names(type).contains(text) ? null : "must be one of " + String.join(", ", names(type));
        }
        if (type == UUID.class) {
            return isId(text) ? null : "cannot be read as an id";
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false") ? null : "must be true or false";
        }
        if (type == int.class || type == Integer.class) {
            return isWhole(text) && Long.parseLong(text) == (int) Long.parseLong(text) ? null : "must be a whole number";
        }
        if (type == long.class || type == Long.class) {
            return isWhole(text) ? null : "must be a whole number";
        }
        return timeFault(text, type);
    }

    private static @Nullable String timeFault(String text, Class<?> type) {
        try {
            if (type == Instant.class) {
                return Storable.moment(Instant.parse(text)) ? null : FAR;
            }
            if (type == LocalDate.class) {
                return Storable.day(LocalDate.parse(text)) ? null : FAR;
            }
            if (type == LocalTime.class) {
                LocalTime.parse(text);
            }
            return null;
        } catch (DateTimeParseException unreadable) {
            return "cannot be read as a moment or a day";
        }
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    }
}
