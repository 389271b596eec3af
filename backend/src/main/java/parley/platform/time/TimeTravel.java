package parley.platform.time;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Lets work be done at another moment: while it runs, every clock that was injected answers that moment to the thread
 * that does it. Only the demo company travels, because its three months have to be lived before it is first seen.
 */
@Singleton
public final class TimeTravel {

    private final ThreadLocal<Instant> moment = new ThreadLocal<>();

    public void to(Instant then, Runnable work) {
        Instant before = moment.get();
        moment.set(then);
        try {
            work.run();
        } finally {
            set(before);
        }
    }

    private void set(@Nullable Instant before) {
        if (before == null) {
            moment.remove();
        } else {
            moment.set(before);
        }
    }

    Clock over(Clock machine) {
        return new Travelling(machine, moment);
    }

    private static final class Travelling extends Clock {

        private final Clock machine;
        private final ThreadLocal<Instant> moment;

        Travelling(Clock machine, ThreadLocal<Instant> moment) {
            this.machine = machine;
            this.moment = moment;
        }

        @Override
        public Instant instant() {
            Instant then = moment.get();
            return then == null ? machine.instant() : then;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The server's clock speaks UTC");
        }
    }
}
