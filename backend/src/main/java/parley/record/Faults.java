package parley.record;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Counts what is wrong, and keeps the first of it. */
final class Faults {

    private static final int KEPT = 100;

    private final List<Fault> first = new ArrayList<>();
    private long count;

    void add(FaultKind kind, @Nullable Long number, @Nullable Long place, String about) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Fault(kind, number, place, about));
        }
    }

    long count() {
        return count;
    }

    List<Fault> first() {
        return List.copyOf(first);
    }
}
