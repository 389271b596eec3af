package parley.servicelevel;

/** Finds the calendar that a promise was made by. */
@FunctionalInterface
public interface KnownCalendars {
    BusinessCalendar version(CalendarVersionId version);
}
