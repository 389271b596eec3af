package parley.servicelevel;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;

/** A stretch in which a promise did not run, because it was the requester's turn or the ticket counted as solved. */
public record Pause(Instant from, @Nullable Instant until) {
    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins: " + from + ", " + until);
        }
    }

    static Pause since(Instant from) {
        return new Pause(from, null);
    }

    /** Ends at once where the clocks of two nodes disagree about what came first. */
    Pause endedAt(Instant moment) {
        return new Pause(from, moment.isBefore(from) ? from : moment);
    }

    /** Business time in the pause; nothing while it lasts, since nobody knows how long it will be. */
    Duration businessTime(BusinessCalendar calendar) {
        return until == null ? Duration.ZERO : calendar.between(from, until);
    }
}
