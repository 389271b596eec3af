package parley.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only place that reads the machine's clock. Microseconds, because both databases keep no more. */
@Factory
final class Clocks {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
