package parley.call;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import parley.routing.Rings;

/** Lets the ledger follow the course of a call. */
@Singleton
class CallRings {

    private final Rings rings;
    private final Duration longEnough;

    /** @param longEnough after that a ring that nobody answers has rung out; before, the caller gave up */
    CallRings(Rings rings, @Value("${parley.calls.ring-for:20s}") Duration longEnough) {
        this.rings = rings;
        this.longEnough = longEnough;
    }

    /** Ends those rings of which it is clear how they ended. */
    void follow(Call call) {
        rings.open(call.id().value()).forEach(ring -> call.track().endOfRing(ring.analyst(), ring.shownAt(), longEnough)
                .ifPresent(end -> rings.end(ring, end, call.track().end())));
    }

    Duration longEnough() {
        return longEnough;
    }
}
