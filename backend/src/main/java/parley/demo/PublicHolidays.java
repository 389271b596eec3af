package parley.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.servicelevel.CalendarHoliday;

/** The days on which Fennwick Tools is closed, in the year of the demo and those beside it. */
final class PublicHolidays {

    private PublicHolidays() {}

    static List<CalendarHoliday> around(int year) {
        return IntStream.rangeClosed(year - 1, year + 2).boxed().flatMap(PublicHolidays::of).toList();
    }

    private static Stream<CalendarHoliday> of(int year) {
        LocalDate easter = easter(year);
        List<CalendarHoliday> days = new ArrayList<>();
        days.add(closed(LocalDate.of(year, Month.JANUARY, 1), "New Year"));
        days.add(closed(LocalDate.of(year, Month.JANUARY, 6), "Epiphany"));
        days.add(closed(easter.minusDays(2), "Good Friday"));
        days.add(closed(easter.plusDays(1), "Easter Monday"));
        days.add(closed(LocalDate.of(year, Month.MAY, 1), "Labour Day"));
        days.add(closed(easter.plusDays(39), "Ascension Day"));
        days.add(closed(easter.plusDays(50), "Whit Monday"));
        days.add(closed(LocalDate.of(year, Month.OCTOBER, 3), "Day of German Unity"));
        days.add(closed(LocalDate.of(year, Month.NOVEMBER, 1), "All Saints"));
        days.add(closed(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day"));
        days.add(closed(LocalDate.of(year, Month.DECEMBER, 26), "Boxing Day"));
        return days.stream();
    }

    private static CalendarHoliday closed(LocalDate day, String name) {
        return new CalendarHoliday(day, name, List.of());
    }

    /** The Gregorian computus, as Butcher wrote it down. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
