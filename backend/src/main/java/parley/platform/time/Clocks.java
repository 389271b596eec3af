package parley.platform.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only place that reads the machine's clock. Microseconds, because both databases keep no more. */
@Factory
final class Clocks {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Singleton
    @Named("machine")
    Clock machine() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    /** The clock that everybody is given. */
    @Singleton
    @Primary
    Clock clock(@Named("machine") Clock machine, TimeTravel travel) {
        return travel.over(machine);
    }
}
