package parley.notification;

import io.micronaut.http.sse.Event;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import org.reactivestreams.Publisher;
import parley.account.OpenSignIn;
import parley.account.PersonId;
import reactor.core.publisher.Sinks;

/**
 * Somebody with an open stream of events. Words wait for a slow reader up to a limit; then the stream is closed, and the browser comes
 * back for what it missed. Only the crier tells.
 */
final class Listener {

    static final int WAITING_WORDS = 256;

    private final PersonId person;
    private final OpenSignIn signIn;
    private final Sinks.Many<Event<Happened>> words = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(WAITING_WORDS));
    private Position heard;
    private volatile boolean closed;

    Listener(PersonId person, OpenSignIn signIn, Position heard) {
        this.person = person;
        this.signIn = signIn;
        this.heard = heard;
    }

    PersonId person() {
        return person;
    }

    OpenSignIn signIn() {
        return signIn;
    }

    Position heard() {
        return heard;
    }

    /** Goes on from another place of the record than the one it came with. */
    void goOnFrom(Position position) {
        heard = position;
    }

    /** Tells something that stands in no record, with the place up to which the record was told. */
    void tell(Happened word) {
        send(word);
    }

    /** Passes an entry of the record by, and tells of it where the listener may know. */
    void pass(long seq, Happened word, boolean mayKnow) {
        if (heard.has(seq)) {
            return;
        }
        heard = heard.with(seq);
        if (mayKnow) {
            send(word);
        }
    }

    /** Whether the stream was closed from either side. */
    boolean closed() {
        return closed;
    }

    /** Said by the other side, on whatever thread. */
    void left() {
        closed = true;
    }

    void close() {
        closed = true;
        words.tryEmitComplete();
    }

    Publisher<Event<Happened>> stream() {
        return words.asFlux();
    }

    private void send(Happened word) {
        var event = Event.of(word).name(word.what().name().toLowerCase(Locale.ROOT)).id(heard.text());
        if (words.tryEmitNext(event).isFailure()) {
            close();
        }
    }
}
