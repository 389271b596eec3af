package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;
import parley.account.PersonId;

/** Who does something with a ticket, and what they are to it. */
record Actor(@Nullable UUID person, Part part) {

    static final Actor CLOCK = new Actor(null, Part.SYSTEM);

    static Actor of(PersonId person, Part part) {
        return new Actor(person.value(), part);
    }
}
