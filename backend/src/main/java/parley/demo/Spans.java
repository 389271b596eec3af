package parley.demo;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as the stories write them: {@code 2d3h20m}, where a day is a day's work. */
final class Spans {

    private static final Pattern SPAN = Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    private Spans() {}

    static Duration of(String text, Duration workingDay) {
        Matcher span = SPAN.matcher(text);
        if (text.isEmpty() || !span.matches()) {
            throw new IllegalArgumentException("Not a length of time: " + text);
        }
        return workingDay.multipliedBy(number(span, 1))
                .plusHours(number(span, 2))
                .plusMinutes(number(span, 3))
                .plusSeconds(number(span, 4));
    }

    private static int number(Matcher span, int group) {
        return span.group(group) == null ? 0 : Integer.parseInt(span.group(group));
    }
}
