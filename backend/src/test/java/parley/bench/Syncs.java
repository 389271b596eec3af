package parley.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import jdk.jfr.consumer.RecordingStream;
import parley.testing.Database;
import parley.testing.TestParley;

/** How often the database made the disk keep what was written: as PostgreSQL counts it, or as the Java runtime sees it of H2. */
final class Syncs implements AutoCloseable {

    private final LongSupplier total;
    private final AutoCloseable source;
    private long last;

    private Syncs(LongSupplier total, AutoCloseable source) {
        this.total = total;
        this.source = source;
        this.last = total.getAsLong();
    }

    static Syncs of(TestParley parley) {
        return parley.database() == Database.H2 ? ofTheRuntime() : ofPostgres(parley);
    }

    private static Syncs ofPostgres(TestParley parley) {
        return new Syncs(() -> {
            settle();
            return parley.count("select coalesce(sum(fsyncs), 0) as n from pg_stat_io where object = 'wal'", Map.of());
        }, () -> {});
    }

    private static Syncs ofTheRuntime() {
        AtomicLong forced = new AtomicLong();
        RecordingStream stream = new RecordingStream();
        stream.enable("jdk.FileForce").withThreshold(Duration.ZERO);
        stream.setReuse(true);
        stream.onEvent("jdk.FileForce", event -> {
            if (isOfTheDatabase(event.getString("path"))) {
                forced.incrementAndGet();
            }
        });
        stream.startAsync();
        return new Syncs(() -> {
            settle();
            return forced.get();
        }, stream);
    }

    /** The words beside it go to the disk once a minute, however much is filed. */
    private static boolean isOfTheDatabase(String path) {
        return path != null && (path.endsWith(".mv.db") || path.endsWith(".journal"));
    }

    /** Both publish what they count about once a second. */
    private static void settle() {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    long sinceLast() {
        long now = total.getAsLong();
        long since = now - last;
        last = now;
        return since;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
