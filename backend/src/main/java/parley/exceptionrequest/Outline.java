package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parley.account.PersonName;
import parley.platform.pdf.PdfPages;

/**
 * Writes whatever a view says, under the names of its components in plain words, so that nothing of a case is left out
 * of its document because somebody forgot to write it there.
 *
 * @param leftOut names of components that are about the reader, or mean nothing on paper
 */
record Outline(PdfPages pages, ZoneId zone, Set<String> leftOut) {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The plain values first, then each part under a heading of its own. */
    void write(Record view) {
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            Object value = value(view, component);
            if (isSaid(component, value) && isPlain(value)) {
                pages.text(label(component) + ": " + plain(value), 0);
            }
        }
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            Object value = value(view, component);
            if (isSaid(component, value) && !isPlain(value)) {
                pages.heading(label(component));
                nested(value, 0);
            }
        }
    }

    private void nested(Object value, int level) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> item(one, level));
        } else if (value instanceof Record view) {
            components(view, level);
        } else {
            pages.text(plain(value), level);
        }
    }

    private void item(Object one, int level) {
        if (isPlain(one)) {
            pages.text("\u2022 " + plain(one), level);
        } else {
            pages.text("\u2022", level);
            nested(one, level + 1);
        }
    }

    private void components(Record view, int level) {
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            Object value = value(view, component);
            if (!isSaid(component, value)) {
                continue;
            }
            if (isPlain(value)) {
                pages.text(label(component) + ": " + plain(value), level);
            } else {
                pages.text(label(component) + ":", level);
                nested(value, level + 1);
            }
        }
    }

    private boolean isSaid(RecordComponent component, @Nullable Object value) {
        boolean empty = value == null || value instanceof Collection<?> many && many.isEmpty() || value instanceof Record view && saysNothing(view);
        return !empty && !leftOut.contains(component.getName());
    }

    private boolean saysNothing(Record view) {
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            if (isSaid(component, value(view, component))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Object value) {
        return value instanceof PersonName || !(value instanceof Record || value instanceof Collection<?> || value instanceof Map<?, ?>);
    }

    private String plain(Object value) {
        if (value instanceof PersonName person) {
            return person.name();
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Enum<?> constant ? words(constant.name()) : value.toString();
    }

    private static String label(RecordComponent component) {
        return sentence(HUMP.matcher(component.getName()).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    /** The name of a constant, as people say it. */
    static String words(String constant) {
        return sentence(constant.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable Object value(Record view, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
