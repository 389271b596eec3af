package parley.routing;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import parley.platform.Ids;
import parley.servicelevel.Promise;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.Promises;
import parley.servicelevel.ServiceClass;

/**
 * The promises of one ticket as they are stored.
 *
 * @param serviceClass whose targets apply
 * @param rows each promise with the id of its row
 */
record TicketPromises(ServiceClass serviceClass, List<Stored> rows) {

    private static final Comparator<Promise> OWED = Comparator.<Promise, Boolean>comparing(promise -> promise.state().isOpen()).thenComparing(Promise::startedAt);

    TicketPromises {
        rows = List.copyOf(rows);
    }

    static TicketPromises of(ServiceClass serviceClass, Promises promises) {
        return new TicketPromises(serviceClass, promises.stream().map(Stored::fresh).toList());
    }

    /** What is owed now: of several of a kind the one that is open, else the last. */
    Promises promises() {
        return new Promises(
                last(PromiseKind.FIRST_RESPONSE), lastOrNull(PromiseKind.NEXT_RESPONSE), last(PromiseKind.RESOLUTION), lastOrNull(PromiseKind.REMOVAL),
                lastOrNull(PromiseKind.CALLBACK));
    }

    /** The same rows with what they hold now; a promise that was not there before gets a row of its own. */
    TicketPromises with(Promises changed) {
        var next = new ArrayList<Stored>(rows);
        changed.stream().forEach(promise -> put(next, promise));
        return new TicketPromises(serviceClass, next);
    }

    TicketPromises in(ServiceClass other) {
        return new TicketPromises(other, rows);
    }

    private static void put(List<Stored> rows, Promise promise) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).isAbout(promise)) {
                rows.set(index, new Stored(rows.get(index).id(), promise));
                return;
            }
        }
        rows.add(Stored.fresh(promise));
    }

    private Promise last(PromiseKind kind) {
        var promise = lastOrNull(kind);
        if (promise == null) {
            throw new IllegalStateException("A ticket without " + kind);
        }
        return promise;
    }

    private @Nullable Promise lastOrNull(PromiseKind kind) {
        return rows.stream()
                .map(Stored::promise)
                .filter(promise -> promise.kind() == kind)
                .max(OWED)
                .orElse(null);
    }

    /** One promise and its row. */
    record Stored(UUID id, Promise promise) {
        static Stored fresh(Promise promise) {
            return new Stored(Ids.next(), promise);
        }

        boolean isAbout(Promise other) {
            return promise.kind() == other.kind() && promise.startedAt().equals(other.startedAt());
        }
    }
}
