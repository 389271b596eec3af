package parley.exceptionrequest;

import java.util.UUID;
import io.micronaut.core.annotation.Nullable;

/**
 * Who does something in a case.
 *
 * @param person who it is; nobody where the clock acts
 * @param analyst whether they work the queue that the case is in
 */
record Actor(@Nullable UUID person, boolean analyst) {
    static final Actor SYSTEM = new Actor(null, false);

    static Actor analyst(UUID person) {
        return new Actor(person, true);
    }

    static Actor person(UUID person) {
        return new Actor(person, false);
    }

    boolean isTheClock() {
        return person == null;
    }

    boolean is(@Nullable UUID other) {
        return person != null && person.equals(other);
    }
}
