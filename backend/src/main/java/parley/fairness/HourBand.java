package parley.fairness;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/** The part of the week in which somebody asked, by the clock on the wall of the desk: as many are on duty in it, about. */
enum HourBand {
    /** Monday to Friday from six to noon. */
    MORNING,
    /** Monday to Friday from noon to six. */
    AFTERNOON,
    /** Monday to Friday before six and after six. */
    NIGHT,
    /** Saturday and Sunday. */
    WEEKEND;

    private static final int DAY_BEGINS = 6;
    private static final int NOON = 12;
    private static final int DAY_ENDS = 18;

    static HourBand of(ZonedDateTime asked) {
        if (asked.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return WEEKEND;
        }
        int hour = asked.getHour();
        if (hour < DAY_BEGINS || hour >= DAY_ENDS) {
            return NIGHT;
        }
        return hour < NOON ? MORNING : AFTERNOON;
    }
}
