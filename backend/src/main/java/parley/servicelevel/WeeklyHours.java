package parley.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shifts of an ordinary week. Some shift there must be: a desk that never opens could keep no promise. */
public record WeeklyHours(Map<DayOfWeek, List<Shift>> shifts) {
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    public WeeklyHours {
        var ordered = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            ordered.put(day, Shifts.ofOneDay(shifts.getOrDefault(day, List.of())));
        }
        if (ordered.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A week without any shift");
        }
        shifts = Map.copyOf(ordered);
    }

    /** Monday to Friday, each with the same shifts. */
    public static WeeklyHours workingWeek(Shift... shifts) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week.put(day, List.of(shifts));
            }
        }
        return new WeeklyHours(week);
    }

    /** Round the clock, every day. */
    public static WeeklyHours always() {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(Shift.WHOLE_DAY));
        }
        return new WeeklyHours(week);
    }

    public List<Shift> on(DayOfWeek day) {
        return shifts.get(day);
    }

    /** What one working day is worth on average: the hours of the week over its days with a shift. */
    public Duration averageWorkingDay() {
        var days = shifts.values().stream().filter(day -> !day.isEmpty()).count();
        return shifts.values().stream()
                .flatMap(List::stream)
                .map(shift -> Duration.between(shift.startOn(SOME_DAY), shift.endOn(SOME_DAY)))
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(days);
    }
}
