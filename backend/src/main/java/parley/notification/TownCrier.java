package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.sse.Event;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.OpenSignIn;
import parley.account.OpenSignIns;
import parley.account.PersonId;
import parley.activity.ActivityRecorded;
import parley.notification.EventQueries.AtTicket;
import parley.notification.EventQueries.Entry;
import parley.routing.PresenceService;
import reactor.core.publisher.Flux;

/**
 * Tells listeners what happens while it happens.
 *
 * <p>One thread on each node reads the record, once a second and at once after a change on this node, so several nodes
 * on one database tell the same. It sleeps while nobody listens. Everything about a listener happens on that thread, from
 * the welcome on: what was missed comes before what is new, and nothing comes between. Who leaves is only marked from
 * outside, so that those listening stay the same throughout a look.
 *
 * <p>Presence and inboxes are compared with what they were a look before. So somebody who falls silent is gone by the
 * clock, and no moment of a change can be overtaken by another. What is told along, or asked for by who is told, is read
 * after the comparison: whatever changes in between is told of at the next look.
 */
@Singleton
class TownCrier {

    static final int TOLD_AGAIN = 1_000;
    static final int STREAMS_OF_ONE_PERSON = 20;

    private static final Logger LOG = LoggerFactory.getLogger(TownCrier.class);
    private static final Duration LOOKS = Duration.ofSeconds(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 5_000;
    private static final String NOTHING = "";

    private final EventQueries queries;
    private final OpenSignIns signIns;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Coming> coming = new ConcurrentLinkedQueue<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore reasonsToLook = new Semaphore(0);
    private Map<UUID, String> inboxes = Map.of();
    private Map<UUID, String> calls = Map.of();
    private Map<Long, Set<AtTicket>> atTickets = Map.of();
    private Instant lastBeat = Instant.MIN;
    private @Nullable ReadingHead head;
    private @Nullable Thread thread;
    private volatile boolean stopped;

    TownCrier(EventQueries queries, OpenSignIns signIns, Clock clock) {
        this.queries = queries;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** What happens from now on, and what happened since the last word that was heard. */
    Publisher<Event<Happened>> listen(PersonId person, OpenSignIn signIn, @Nullable String lastHeard) {
        return Flux.defer(() -> {
            var heard = Position.read(lastHeard);
            var listener = new Listener(person, signIn, heard == null ? Position.all(0) : heard);
            welcome(new Coming(listener, lastHeard == null ? Since.NOW : heard == null ? Since.UNKNOWN : Since.LAST_HEARD));
            return Flux.from(listener.stream()).doFinally(signal -> listener.left());
        });
    }

    @TransactionalEventListener
    void look(ActivityRecorded recorded) {
        if (!listeners.isEmpty()) {
            reasonsToLook.release();
        }
    }

    /** Lets the thread end by itself: interrupting it could close the embedded database under everybody. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        reasonsToLook.release();
        if (thread != null) {
            thread.join(STOPS_WITHIN.toMillis());
        }
    }

    private synchronized void welcome(Coming newcomer) {
        coming.add(newcomer);
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
                failed(failure);
            }
        }
        letGoOfAll();
    }

    /** What could not be told now is told later: those who listen come back and say what they heard last. */
    private void failed(RuntimeException failure) {
        if (!stopped) {
            LOG.warn("Live words wait, the record could not be read", failure);
        }
        letGoOfAll();
    }

    private void letGoOfAll() {
        forget();
        listeners.forEach(this::close);
        for (var newcomer = coming.poll(); newcomer != null; newcomer = coming.poll()) {
            newcomer.listener().close();
        }
    }

    private void lookOnce() {
        if (stopped) {
            return;
        }
        closeEnded();
        if (listeners.isEmpty()) {
            forget();
        }
        if (listeners.isEmpty() && coming.isEmpty()) {
            return;
        }
        tellNews();
        var newcomers = welcomeAll();
        tellInboxes(newcomers);
        tellCalls(newcomers);
        tellPresence();
        beat();
    }

    /** While nobody listens nothing is read, so what was known is worth nothing. */
    private void forget() {
        head = null;
        atTickets = Map.of();
        inboxes = Map.of();
        calls = Map.of();
    }

    private void closeEnded() {
        listeners.removeIf(Listener::closed);
        if (listeners.isEmpty()) {
            return;
        }
        var open = signIns.stillOpen(listeners.stream().map(Listener::signIn).collect(Collectors.toSet()));
        listeners.stream().filter(listener -> !open.contains(listener.signIn())).forEach(this::close);
    }

    private void close(Listener listener) {
        listeners.remove(listener);
        listener.close();
    }

    private void tellNews() {
        if (head == null) {
            head = ReadingHead.behind(queries.last(TOLD_AGAIN), clock.instant());
            return;
        }
        tell(head.read(queries.beyond(head.position(), AT_ONCE), clock.instant()), listeners);
    }

    private Set<Listener> welcomeAll() {
        var newcomers = new HashSet<Listener>();
        for (var newcomer = coming.poll(); newcomer != null; newcomer = coming.poll()) {
            var listener = newcomer.listener();
            letGoOfTheOldest(listener.person());
            listeners.add(listener);
            tellMissed(newcomer);
            newcomers.add(listener);
        }
        return newcomers;
    }

    private void letGoOfTheOldest(PersonId person) {
        var streams = listeners.stream().filter(listener -> listener.person().equals(person)).toList();
        if (streams.size() >= STREAMS_OF_ONE_PERSON) {
            close(streams.get(0));
        }
    }

    private void tellMissed(Coming newcomer) {
        var listener = newcomer.listener();
        if (newcomer.since() == Since.LAST_HEARD) {
            var missed = queries.beyond(listener.heard(), TOLD_AGAIN + 1);
            if (missed.size() <= TOLD_AGAIN) {
                listener.tell(Happened.ALIVE);
                tell(missed.stream().filter(entry -> head.position().has(entry.seq())).toList(), List.of(listener));
                return;
            }
        }
        listener.goOnFrom(head.position());
        listener.tell(newcomer.since() == Since.NOW ? Happened.ALIVE : Happened.RELOAD);
    }

    private void tell(List<Entry> entries, Collection<Listener> those) {
        if (entries.isEmpty() || those.isEmpty()) {
            return;
        }
        var aboutTickets = entries.stream().filter(entry -> entry.number() != null).map(Entry::seq).toList();
        var audience = aboutTickets.isEmpty() ? Map.<Long, Set<UUID>>of() : queries.audience(aboutTickets, people(those));
        for (var entry : entries) {
            var mayKnow = audience.getOrDefault(entry.seq(), Set.of());
            for (var listener : those) {
                listener.pass(entry.seq(), Happened.toTicket(entry.number() == null ? 0 : entry.number(), entry.kind()),
                        mayKnow.contains(listener.person().value()));
            }
        }
    }

    private void tellInboxes(Set<Listener> newcomers) {
        var before = inboxes;
        inboxes = ofEverybody(queries::inboxes);
        var unread = new HashMap<UUID, Long>();
        those(newcomers, before, inboxes)
                .forEach(listener -> listener.tell(Happened.inInbox(unread.computeIfAbsent(listener.person().value(), this::unread))));
    }

    private long unread(UUID person) {
        return NOTHING.equals(inboxes.get(person)) ? 0 : queries.unread(person);
    }

    private void tellCalls(Set<Listener> newcomers) {
        var before = calls;
        calls = ofEverybody(queries::calls);
        those(newcomers, before, calls).forEach(listener -> listener.tell(Happened.IN_CALLS));
    }

    private Map<UUID, String> ofEverybody(Function<Collection<UUID>, Map<UUID, String>> found) {
        var people = people(listeners);
        var something = found.apply(people);
        return people.stream().collect(Collectors.toMap(person -> person, person -> something.getOrDefault(person, NOTHING)));
    }

    /** Those who have just come, and those for whom it is not as it was. */
    private List<Listener> those(Set<Listener> newcomers, Map<UUID, String> before, Map<UUID, String> now) {
        return listeners.stream()
                .filter(listener -> newcomers.contains(listener) || changed(before.get(listener.person().value()), now.get(listener.person().value())))
                .toList();
    }

    private static boolean changed(@Nullable String before, @Nullable String now) {
        return before != null && !before.equals(now);
    }

    private void tellPresence() {
        var now = queries.atTickets(clock.instant().minus(PresenceService.GONE_FROM_A_TICKET), people(listeners)).stream()
                .collect(Collectors.groupingBy(AtTicket::number, Collectors.toSet()));
        now.forEach((number, here) -> {
            if (!here.equals(atTickets.get(number))) {
                tellThoseAt(number, here);
            }
        });
        atTickets = now;
    }

    private void tellThoseAt(long number, Set<AtTicket> here) {
        var people = here.stream().map(AtTicket::person).collect(Collectors.toSet());
        listeners.stream()
                .filter(listener -> people.contains(listener.person().value()))
                .forEach(listener -> listener.tell(Happened.atTicket(number)));
    }

    private void beat() {
        var now = clock.instant();
        if (lastBeat.plus(BEAT).isAfter(now) && !lastBeat.isAfter(now)) {
            return;
        }
        lastBeat = now;
        listeners.forEach(listener -> listener.tell(Happened.ALIVE));
    }

    private static Set<UUID> people(Collection<Listener> those) {
        return those.stream().map(listener -> listener.person().value()).collect(Collectors.toCollection(HashSet::new));
    }

    /** Somebody who has just begun to listen. */
    private record Coming(Listener listener, Since since) {}

    /** From where on a newcomer wants to hear. */
    private enum Since {
        NOW,
        LAST_HEARD,
        /** They said something that we never did. */
        UNKNOWN
    }
}
