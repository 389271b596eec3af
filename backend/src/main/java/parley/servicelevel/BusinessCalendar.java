package parley.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a desk is open: a time zone, the shifts of the week and the holidays, in one published version.
 *
 * <p>All arithmetic goes through the calendar's <em>reading</em>, like that of an hour meter which runs only while the
 * desk is open and stood at zero on 1 January 1970. Business time between two moments is the difference of their
 * readings, and a due moment is the first at which the meter shows start plus target. The meter is summed up by day and
 * by year once ({@link HourMeter}), so a question over many years costs as little as one over an afternoon.
 *
 * <p>Daylight saving: shift times are what the clock on the wall shows. A time that the wall clock skips stands for the
 * moment of the change; of a time shown twice, the first counts. A night shift is therefore an hour shorter in spring
 * and an hour longer in autumn, two shifts that meet never overlap or leave a hole, and a desk that never closes counts
 * every second.
 */
public final class BusinessCalendar implements KnownCalendars {
    private final CalendarVersionId version;
    private final ZoneId zone;
    private final WeeklyHours week;
    private final Map<LocalDate, Holiday> holidays;
    private final ZoneRules rules;
    private final HourMeter meter;

    public BusinessCalendar(
            CalendarVersionId version, ZoneId zone, WeeklyHours week, Collection<Holiday> holidays) {
        this.version = version;
        this.zone = zone;
        this.week = week;
        this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, holiday -> holiday));
        this.rules = zone.getRules();
        this.meter = new HourMeter(this);
    }

    public CalendarVersionId version() {
        return version;
    }

    /** Itself; a promise made by another version must not be measured by this one. */
    @Override
    public BusinessCalendar version(CalendarVersionId wanted) {
        if (!wanted.equals(version)) {
            throw new IllegalArgumentException("Promised by calendar " + wanted + ", not by " + version);
        }
        return this;
    }

    public ZoneId zone() {
        return zone;
    }

    public WeeklyHours week() {
        return week;
    }

    public Collection<Holiday> holidays() {
        return holidays.values();
    }

    /** All business time from the calendar's beginning until this moment. */
    public Duration reading(Instant moment) {
        return meter.at(moment);
    }

    /** The first moment at which the calendar shows this reading. */
    public Instant momentOf(Duration reading) {
        return meter.firstMomentOf(reading);
    }

    /** Business time from one moment to another; negative when the second comes first. */
    public Duration between(Instant from, Instant until) {
        return reading(until).minus(reading(from));
    }

    /** The moment at which this much business time has been used up, counted from the start. */
    public Instant after(Instant start, Duration businessTime) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("Business time to come cannot be negative: " + businessTime);
        }
        return businessTime.isZero() ? start : momentOf(reading(start).plus(businessTime));
    }

    public boolean isOpenAt(Instant moment) {
        return nextOpening(moment).equals(moment);
    }

    /** The first moment from this one on at which the desk is open: itself, if it is. */
    public Instant nextOpening(Instant moment) {
        for (var day = localDay(moment).minusDays(1); ; day = day.plusDays(1)) {
            for (var span : spansStartingOn(day)) {
                if (span.until().isAfter(moment)) {
                    return span.from().isAfter(moment) ? span.from() : moment;
                }
            }
        }
    }

    /**
     * The end of work on the given working day after the day of the start, which itself is not counted: one working day
     * from any hour of a Friday is the end of work on Monday.
     */
    public Instant afterWorkingDays(Instant start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day, not " + days);
        }
        var day = workingDayOf(start);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return endOfWorkStartedOn(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !spansStartingOn(day).isEmpty();
    }

    /** The day as people on shift would name it: at two in the morning of a night shift it is still yesterday. */
    private LocalDate workingDayOf(Instant moment) {
        var day = localDay(moment);
        var yesterday = day.minusDays(1);
        return moment.isBefore(endOfWorkStartedOn(yesterday)) ? yesterday : day;
    }

    /** The latest day that the wall clock has shown; where it is set back over midnight, not the day it falls back to. */
    LocalDate localDay(Instant moment) {
        var offset = rules.getOffset(moment);
        var onTheWall = LocalDateTime.ofInstant(moment, offset);
        var change = rules.getTransition(onTheWall);
        var shownAgain = change != null && offset.equals(change.getOffsetAfter());
        return (shownAgain ? change.getDateTimeBefore().minusNanos(1) : onTheWall).toLocalDate();
    }

    /** What is open because of the shifts that start on this day, without what the day before already covers. */
    List<Span> spansStartingOn(LocalDate day) {
        var shifts = shiftsOn(day);
        if (shifts.isEmpty()) {
            return List.of();
        }
        var covered = endOfWorkStartedOn(day.minusDays(1));
        return shifts.stream()
                .map(shift -> new Span(
                        later(instantOf(shift.startOn(day)), covered), instantOf(shift.endOn(day))))
                .filter(Span::lasts)
                .toList();
    }

    private Instant endOfWorkStartedOn(LocalDate day) {
        var shifts = shiftsOn(day);
        return shifts.isEmpty()
                ? Instant.MIN
                : instantOf(shifts.get(shifts.size() - 1).endOn(day));
    }

    private List<Shift> shiftsOn(LocalDate day) {
        var holiday = holidays.get(day);
        return holiday == null ? week.on(day.getDayOfWeek()) : holiday.shifts();
    }

    private Instant instantOf(LocalDateTime onTheWall) {
        var offsets = rules.getValidOffsets(onTheWall);
        return offsets.isEmpty()
                ? rules.getTransition(onTheWall).getInstant()
                : onTheWall.toInstant(offsets.get(0));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** One stretch of being open, without its end. */
    record Span(Instant from, Instant until) {
        boolean lasts() {
            return from.isBefore(until);
        }

        Duration length() {
            return Duration.between(from, until);
        }

        Duration lengthBefore(Instant moment) {
            if (!moment.isAfter(from)) {
                return Duration.ZERO;
            }
            return moment.isBefore(until) ? Duration.between(from, moment) : length();
        }
    }
}
