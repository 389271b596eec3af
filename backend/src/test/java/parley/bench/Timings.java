package parley.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** How long each of many requests took, the shortest first, and how long all of them took together. */
record Timings(List<Long> nanos, Duration whole) {

    private static final double NANOS_OF_MILLI = 1_000_000;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int MOST_ROUNDS = 9;
    private static final double FASTER = 1.05;

    /**
     * Asks again and again from several clients at once.
     *
     * @param clients how many at once
     * @param most how many requests each sends at most
     * @param time after which none is begun
     * @param request sends one; is told which client it is
     */
    static Timings of(int clients, int most, Duration time, IntConsumer request) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        try {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                all.add(() -> one(number, most, begun + time.toNanos(), request));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> client : threads.invokeAll(all)) {
                nanos.addAll(client.get());
            }
            Duration whole = Duration.ofNanos(System.nanoTime() - begun);
            Collections.sort(nanos);
            return new Timings(nanos, whole);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks one after the other, and lets something happen before each, which is not timed. */
    static Timings eachAfter(Runnable happening, int times, Runnable request) {
        List<Long> nanos = new ArrayList<>();
        for (int asked = 0; asked < times; asked++) {
            happening.run();
            long before = System.nanoTime();
            request.run();
            nanos.add(System.nanoTime() - before);
        }
        Collections.sort(nanos);
        return new Timings(nanos, Duration.ofNanos(nanos.stream().mapToLong(Long::longValue).sum()));
    }

    /** Asks until the server has compiled what it runs: until a round is hardly faster than the best before it. */
    static void untilSteady(int clients, IntConsumer request) {
        double best = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double now = of(clients, Integer.MAX_VALUE, ROUND, request).perSecond();
            if (now < best * FASTER) {
                return;
            }
            best = now;
        }
    }

    private static List<Long> one(int client, int most, long end, IntConsumer request) {
        List<Long> nanos = new ArrayList<>();
        for (long now = System.nanoTime(); nanos.size() < most && now < end;) {
            request.accept(client);
            long after = System.nanoTime();
            nanos.add(after - now);
            now = after;
        }
        return nanos;
    }

    int count() {
        return nanos.size();
    }

    double perSecond() {
        return count() / (whole.toNanos() / 1_000_000_000.0);
    }

    /** In milliseconds: that part of the requests took no longer. */
    double quantile(double part) {
        return nanos.get(Math.min(nanos.size() - 1, (int) Math.ceil(part * nanos.size()) - 1)) / NANOS_OF_MILLI;
    }
}
