package parley.servicelevel;

import java.util.Comparator;
import java.util.List;

/** Brings the shifts of one day into order and refuses those that overlap. */
final class Shifts {
    private Shifts() {}

    static List<Shift> ofOneDay(List<Shift> shifts) {
        var ordered =
                shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
        for (int next = 1; next < ordered.size(); next++) {
            refuseOverlap(ordered.get(next - 1), ordered.get(next));
        }
        return ordered;
    }

    private static void refuseOverlap(Shift earlier, Shift later) {
        if (earlier.runsOverMidnight() || later.from().isBefore(earlier.until())) {
            throw new IllegalArgumentException("Shifts of one day overlap: " + earlier + " and " + later);
        }
    }
}
