package parley.demo;

import java.time.LocalDate;
import java.util.Locale;

/** A season of the year in the north. */
enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN;

    private static final int MONTHS = 3;

    static Season of(LocalDate day) {
        return values()[day.getMonthValue() / MONTHS % values().length];
    }

    static Season named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
