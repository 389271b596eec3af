package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.sse.Event;
import java.util.concurrent.ArrayBlockingQueue;
import parley.account.PersonId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Somebody with an open line. Words wait for a slow reader up to a limit; then the line is closed, and the browser comes
 * back for what it missed.
 */
final class Listener {

    private static final int WAITING_WORDS = 256;

    private final PersonId person;
    private final @Nullable Long lastHeard;
    private final Sinks.Many<Event<Happened>> words = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(WAITING_WORDS));

    Listener(PersonId person, @Nullable Long lastHeard) {
        this.person = person;
        this.lastHeard = lastHeard;
    }

    PersonId person() {
        return person;
    }

    /** The last entry that the listener heard of before the line was opened again. */
    @Nullable Long lastHeard() {
        return lastHeard;
    }

    void tell(Happened word) {
        tell(Event.of(word));
    }

    void tell(long seq, Happened word) {
        tell(Event.of(word).id(String.valueOf(seq)));
    }

    void close() {
        words.tryEmitComplete();
    }

    Flux<Event<Happened>> stream() {
        return words.asFlux();
    }

    private synchronized void tell(Event<Happened> word) {
        if (words.tryEmitNext(word).isFailure()) {
            words.tryEmitComplete();
        }
    }
}
