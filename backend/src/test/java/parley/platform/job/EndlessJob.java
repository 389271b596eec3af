package parley.platform.job;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A job that always has more to do. */
@Singleton
@Requires(property = "test.endless-job")
final class EndlessJob implements JobInPieces {

    final AtomicInteger pieces = new AtomicInteger();

    @Override
    public String name() {
        return "endless-in-tests";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(100);
    }

    @Override
    public boolean doPiece() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        pieces.incrementAndGet();
        return true;
    }
}
