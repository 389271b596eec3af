package parley.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import parley.platform.Secrets;
import parley.platform.problem.NothingHere;

/**
 * Slows down who tries codes that open nothing, and who sends without end. What it counts by is never kept: hashes of
 * addresses, under a secret that ends with the process, in memory for as long as the window, on this node alone.
 */
@Singleton
final class PlacesOfAnonymous {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int WRONG_CODES = 10;
    /** A whole office may share an address. */
    static final int SENT = 60;
    private static final int PLACES = 10_000;

    private final String secret = Secrets.token();
    private final Clock clock;
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>();

    PlacesOfAnonymous(Clock clock) {
        this.clock = clock;
    }

    /** Opens something with a code, where from there not too many codes opened nothing. */
    <T> T open(String address, Supplier<T> opening) {
        refuse("code", address, WRONG_CODES);
        try {
            return opening.get();
        } catch (NothingHere wrongCode) {
            note("code", address);
            throw wrongCode;
        }
    }

    /** Counts something that is sent from there, and refuses what is too much. */
    void send(String address) {
        refuse("sent", address, SENT);
        note("sent", address);
    }

    synchronized void forget() {
        seen.clear();
    }

    private synchronized void refuse(String what, String address, int most) {
        Instant now = clock.instant();
        Deque<Instant> times = recent(key(what, address), now);
        if (times.size() >= most) {
            throw new TooManyTries(Duration.between(now, times.getFirst().plus(WINDOW)));
        }
    }

    private synchronized void note(String what, String address) {
        String key = key(what, address);
        Deque<Instant> times = recent(key, clock.instant());
        times.add(clock.instant());
        seen.remove(key);
        seen.put(key, times);
        if (seen.size() > PLACES) {
            seen.remove(seen.keySet().iterator().next());
        }
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> times = seen.getOrDefault(key, new ArrayDeque<>());
        while (!times.isEmpty() && (!times.getFirst().plus(WINDOW).isAfter(now) || times.getFirst().isAfter(now))) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            seen.remove(key);
        }
        return times;
    }

    private String key(String what, String address) {
        return Secrets.sha256(secret + what + network(address));
    }

    /** One house has many addresses of the newer kind, which share their first half. */
    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 3 ? address : String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
