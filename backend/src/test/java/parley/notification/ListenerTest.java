package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.sse.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import parley.account.OpenSignIn;
import parley.account.PersonId;
import reactor.core.publisher.BaseSubscriber;

class ListenerTest {

    private final Listener listener = new Listener(new PersonId(new UUID(1, 1)), new OpenSignIn(true, "hash"), Position.all(10));

    @Test
    void a_reader_who_does_not_read_is_held_for_a_while_and_then_let_go() {
        var reader = new Reader();
        listener.stream().subscribe(reader);

        for (long seq = 11; seq <= 10 + Listener.WAITING_WORDS; seq++) {
            listener.pass(seq, Happened.toTicket(4711, "TICKET_FILED"), true);
        }
        assertThat(listener.closed()).isFalse();
        listener.pass(11 + Listener.WAITING_WORDS, Happened.toTicket(4711, "TICKET_FILED"), true);
        assertThat(listener.closed()).isTrue();

        reader.request(Long.MAX_VALUE);
        assertThat(reader.heard).hasSize(Listener.WAITING_WORDS);
        assertThat(reader.ended).isTrue();
        assertThat(reader.heard.get(reader.heard.size() - 1).getId()).as("where to go on").isEqualTo(String.valueOf(10 + Listener.WAITING_WORDS));
    }

    @Test
    void a_reader_who_has_gone_is_noticed_at_the_next_word() {
        var reader = new Reader();
        listener.stream().subscribe(reader);
        reader.cancel();

        listener.tell(Happened.ALIVE);

        assertThat(listener.closed()).isTrue();
    }

    @Test
    void what_the_listener_may_not_know_moves_the_place_and_is_not_told() {
        var reader = new Reader();
        listener.stream().subscribe(reader);
        reader.request(Long.MAX_VALUE);

        listener.pass(12, Happened.toTicket(1, "INTERNAL_NOTE_KEPT"), false);
        listener.pass(11, Happened.toTicket(2, "TICKET_FILED"), true);
        listener.pass(11, Happened.toTicket(2, "TICKET_FILED"), true);

        assertThat(reader.heard).extracting(Event::getId).containsExactly("12");
        assertThat(reader.heard).extracting(Event::getName).containsExactly("ticket");
    }

    private static final class Reader extends BaseSubscriber<Event<Happened>> {

        private final List<Event<Happened>> heard = new ArrayList<>();
        private boolean ended;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // Reads nothing yet.
        }

        @Override
        protected void hookOnNext(Event<Happened> event) {
            heard.add(event);
        }

        @Override
        protected void hookOnComplete() {
            ended = true;
        }
    }
}
