package parley.notification;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.sse.Event;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.PersonId;
import parley.activity.ActivityRecorded;
import parley.notification.EventQueries.Entry;
import parley.notification.EventQueries.Hearing;
import reactor.core.publisher.Flux;

/**
 * Tells listeners what happens while it happens.
 *
 * <p>One thread on each node reads the record, once a second and at once after a change on this node, so several nodes
 * on one database tell the same. It sleeps while nobody listens. Who comes back says what they heard last and is told what
 * they missed. A word may come twice, never not at all.
 */
@Singleton
class TownCrier {

    private static final Logger LOG = LoggerFactory.getLogger(TownCrier.class);
    private static final Duration LOOKS = Duration.ofSeconds(1);

    /**
     * The HTTP server loses an answer whose body speaks before its headers are on their way (micronaut-core 13273, mended
     * after the version used here). Words wait in the listener for as long.
     */
    private static final Duration BEFORE_THE_FIRST_WORD = Duration.ofSeconds(1);

    private static final Duration ALIVE = Duration.ofSeconds(15);
    private static final Duration GONE_FROM_A_TICKET = Duration.ofSeconds(45);
    private static final int AT_ONCE = 5_000;
    private static final int TOLD_AGAIN = 1_000;

    private final EventQueries queries;
    private final Clock clock;
    private final Duration longest;
    private final ConcurrentLinkedQueue<Listener> coming = new ConcurrentLinkedQueue<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Long> unread = new HashMap<>();
    private final Semaphore reasonsToLook = new Semaphore(0);
    private @Nullable Thread thread;
    private @Nullable ReadingHead head;
    private Instant presenceSeen = Instant.EPOCH;
    private volatile boolean stopped;

    TownCrier(EventQueries queries, Clock clock, @Value("${parley.events.longest:10m}") Duration longest) {
        this.queries = queries;
        this.clock = clock;
        this.longest = longest;
    }

    /** What happens from now on, and what happened since the last word that was heard. The line is closed after a while. */
    Flux<Event<Happened>> listen(PersonId person, @Nullable Long lastHeard) {
        return Flux.defer(() -> {
            var listener = new Listener(person, lastHeard);
            welcome(listener);
            return listener.stream()
                    .mergeWith(Flux.interval(Duration.ZERO, ALIVE).map(beat -> Event.of(Happened.ALIVE)))
                    .delaySubscription(BEFORE_THE_FIRST_WORD)
                    .takeUntilOther(Flux.interval(longest))
                    .doFinally(signal -> listeners.remove(listener));
        });
    }

    @TransactionalEventListener
    void look(ActivityRecorded recorded) {
        if (!listeners.isEmpty()) {
            reasonsToLook.release();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        reasonsToLook.release();
        listeners.forEach(Listener::close);
    }

    private synchronized void welcome(Listener listener) {
        coming.add(listener);
        if (thread == null) {
            thread = new Thread(this::cry, "town-crier");
            thread.setDaemon(true);
            thread.start();
        }
        reasonsToLook.release();
    }

    private void cry() {
        while (!stopped) {
            try {
                reasonsToLook.tryAcquire(listeners.isEmpty() ? Long.MAX_VALUE : LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                reasonsToLook.drainPermits();
                lookOnce();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Live words wait, the record could not be read", failure);
                pause();
            }
        }
    }

    private void lookOnce() {
        if (listeners.isEmpty()) {
            head = null;
        }
        tellNews();
        for (var listener = coming.poll(); listener != null; listener = coming.poll()) {
            listeners.add(listener);
            tellMissed(listener);
            listener.tell(Happened.inInbox(queries.unread(List.of(listener.person().value())).getOrDefault(listener.person().value(), 0L)));
        }
        tellPresence();
        tellInboxes();
    }

    private void tellNews() {
        if (head == null) {
            head = new ReadingHead(Math.max(0, queries.last() - TOLD_AGAIN));
            head.read(queries.after(head.position(), AT_ONCE), clock.instant());
            return;
        }
        var fresh = head.read(queries.after(head.position(), AT_ONCE), clock.instant());
        tell(fresh, listeners);
    }

    private void tellMissed(Listener listener) {
        if (listener.lastHeard() == null) {
            return;
        }
        var since = queries.momentOf(listener.lastHeard()).minus(ReadingHead.LATE);
        var missed = queries.after(Math.max(0, listener.lastHeard() - TOLD_AGAIN), 2 * TOLD_AGAIN + 1).stream()
                .filter(entry -> entry.seq() > listener.lastHeard() || entry.at().isAfter(since) && entry.seq() != listener.lastHeard())
                .toList();
        if (missed.size() > TOLD_AGAIN) {
            listener.tell(Happened.TOO_MUCH);
        } else {
            tell(missed, Set.of(listener));
        }
    }

    private void tell(List<Entry> entries, Set<Listener> those) {
        var aboutTickets = entries.stream().filter(entry -> entry.number() != null).toList();
        if (aboutTickets.isEmpty() || those.isEmpty()) {
            return;
        }
        var audience = queries.audience(aboutTickets.stream().map(Entry::seq).toList(), people(those)).stream()
                .collect(Collectors.groupingBy(Hearing::seq, Collectors.mapping(Hearing::listener, Collectors.toSet())));
        for (var entry : aboutTickets) {
            var mayKnow = audience.getOrDefault(entry.seq(), Set.of());
            those.stream()
                    .filter(listener -> mayKnow.contains(listener.person().value()))
                    .forEach(listener -> listener.tell(entry.seq(), Happened.toTicket(entry.number(), entry.kind(), entry.by(), entry.at())));
        }
    }

    private void tellPresence() {
        if (listeners.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var moved = queries.moved(presenceSeen.equals(Instant.EPOCH) ? now : presenceSeen, now.minus(GONE_FROM_A_TICKET), people(listeners));
        presenceSeen = moved.stream().map(EventQueries.Moved::since).max(Instant::compareTo).orElse(presenceSeen.equals(Instant.EPOCH) ? now : presenceSeen);
        moved.forEach(move -> listeners.stream()
                .filter(listener -> listener.person().value().equals(move.listener()))
                .forEach(listener -> listener.tell(Happened.atTicket(move.number()))));
    }

    private void tellInboxes() {
        var people = people(listeners);
        if (people.isEmpty()) {
            unread.clear();
            return;
        }
        var now = queries.unread(people);
        for (var listener : listeners) {
            var person = listener.person().value();
            if (unread.containsKey(person) && !unread.get(person).equals(now.getOrDefault(person, 0L))) {
                listener.tell(Happened.inInbox(now.getOrDefault(person, 0L)));
            }
        }
        unread.clear();
        people.forEach(person -> unread.put(person, now.getOrDefault(person, 0L)));
    }

    private static Set<UUID> people(Set<Listener> those) {
        return those.stream().map(listener -> listener.person().value()).collect(Collectors.toSet());
    }

    private void pause() {
        try {
            Thread.sleep(LOOKS.toMillis());
        } catch (InterruptedException stop) {
            stopped = true;
        }
    }
}
