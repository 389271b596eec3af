package parley.servicelevel;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that does not follow the week: closed, or with hours of its own. It takes the place of the shifts that start on
 * that day; a night shift begun the evening before is worked to its end.
 */
public record Holiday(LocalDate day, String name, List<Shift> shifts) {
    public Holiday {
        shifts = Shifts.ofOneDay(shifts);
    }

    public static Holiday closed(LocalDate day, String name) {
        return new Holiday(day, name, List.of());
    }
}
