package parley.testing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of a server under test, unless it asks for the machine's: it goes on by itself, and a test moves it. */
@Singleton
@Named("machine")
@Replaces(value = Clock.class, named = "machine")
@Requires(property = MovableClock.MACHINES, notEquals = "true", defaultValue = "false")
public final class MovableClock extends Clock {

    /** Whether the server keeps the machine's clock. */
    public static final String MACHINES = "parley.test.machine-clock";

    /** A Wednesday morning, within everybody's business hours. */
    public static final Instant START = Instant.parse("2026-03-04T09:00:00Z");

    private volatile long startedNanos = System.nanoTime();
    private volatile Instant start = START;

    public synchronized void setTo(Instant moment) {
        start = moment;
        startedNanos = System.nanoTime();
    }

    public synchronized void advance(Duration duration) {
        setTo(instant().plus(duration));
    }

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startedNanos).truncatedTo(ChronoUnit.MICROS);
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
