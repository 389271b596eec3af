package parley.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import parley.account.CurrentUser;
import parley.policy.Restriction;

/**
 * Whose rules, and over which quarters.
 *
 * @param viewer who asks
 * @param rules the rules that they may read figures about
 * @param last the last quarter
 * @param quarters how many
 * @param zone of the company
 * @param people how many work here
 * @param now this moment
 */
record LessonScope(CurrentUser viewer, List<Restriction> rules, Period last, int quarters, ZoneId zone, long people, Instant now) {

    static final int TREND = 8;

    List<String> keys() {
        return rules.stream().map(Restriction::key).toList();
    }

    Instant from() {
        return back(quarters).from(zone);
    }

    Instant until() {
        return last.until(zone);
    }

    /** Everything that a trend needs, too. */
    Instant since() {
        return back(Math.max(TREND, quarters)).from(zone);
    }

    /** The quarters of a trend, the oldest first. */
    List<Period> trend() {
        return java.util.stream.IntStream.rangeClosed(1, TREND).mapToObj(place -> back(TREND + 1 - place)).toList();
    }

    LessonSpan span() {
        LocalDate today = now.atZone(zone).toLocalDate();
        Period next = last.next();
        return new LessonSpan(last.name(), quarters, back(quarters).firstDay(), last.lastDay(), last.previous().name(),
                next.firstDay().isAfter(today) ? null : next.name());
    }

    /** The first of so many quarters. */
    private Period back(int many) {
        Period first = last;
        for (int count = 1; count < many; count++) {
            first = first.previous();
        }
        return first;
    }
}
