package parley.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen, in the order of time; of two things at one moment, what was planned first. What happens may plan more. */
final class Timeline {

    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::turn));
    private long turn;

    /** @param name says what it is, should it go wrong */
    void plan(Instant at, String name, Runnable what) {
        events.add(new Event(at, turn++, name, what));
    }

    boolean hasNext() {
        return !events.isEmpty();
    }

    Event next() {
        return events.remove();
    }

    /** Something that happens. */
    record Event(Instant at, long turn, String name, Runnable what) {

        void happen() {
            try {
                what.run();
            } catch (RuntimeException refused) {
                throw new IllegalStateException(name + " could not happen at " + at + ": " + refused.getMessage(), refused);
            }
        }
    }
}
