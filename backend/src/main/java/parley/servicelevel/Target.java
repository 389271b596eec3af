package parley.servicelevel;

import java.time.Duration;
import java.time.Instant;

/** How much time a promise allows: business time, or whole working days. */
public sealed interface Target {
    /** The moment at which a promise made at the start comes due, had it never paused. */
    Instant dueAfter(Instant start, BusinessCalendar calendar);

    /** The business time it is worth, the same for every ticket, by which the line measures waits. */
    Duration worth(BusinessCalendar calendar);

    static Target hours(long hours) {
        return new BusinessTime(Duration.ofHours(hours));
    }

    static Target minutes(long minutes) {
        return new BusinessTime(Duration.ofMinutes(minutes));
    }

    static Target workingDays(int days) {
        return new WorkingDays(days);
    }

    record BusinessTime(Duration allowed) implements Target {
        public BusinessTime {
            if (allowed.isNegative() || allowed.isZero()) {
                throw new IllegalArgumentException("A target allows some time, not " + allowed);
            }
        }

        @Override
        public Instant dueAfter(Instant start, BusinessCalendar calendar) {
            return calendar.after(start, allowed);
        }

        @Override
        public Duration worth(BusinessCalendar calendar) {
            return allowed;
        }

        @Override
        public String toString() {
            return allowed.toString();
        }
    }

    record WorkingDays(int days) implements Target {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("A target allows at least one working day, not " + days);
            }
        }

        @Override
        public Instant dueAfter(Instant start, BusinessCalendar calendar) {
            return calendar.afterWorkingDays(start, days);
        }

        @Override
        public Duration worth(BusinessCalendar calendar) {
            return calendar.week().averageWorkingDay().multipliedBy(days);
        }

        @Override
        public String toString() {
            return days == 1 ? "1 working day" : days + " working days";
        }
    }
}
