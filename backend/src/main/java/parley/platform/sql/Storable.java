package parley.platform.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What both databases keep exactly as it was sent. Anything else is refused at the door, where it can still be said which field it is. */
public final class Storable {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    private Storable() {}

    /** No NUL, and no half of a pair of surrogates: one database refuses them, the other loses them. */
    public static boolean text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '\0' || Character.isLowSurrogate(here)) {
                return false;
            }
            if (Character.isHighSurrogate(here) && (++at == text.length() || !Character.isLowSurrogate(text.charAt(at)))) {
                return false;
            }
        }
        return true;
    }

    /** The calendars of both databases reach further, but not equally far; no desk plans or remembers beyond this. */
    public static boolean day(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(END);
    }

    public static boolean moment(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant())
                && moment.isBefore(END.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
