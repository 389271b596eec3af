package parley.walls.badhouse.ticket;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Clock;

/** Breaks walls on purpose: public, and asks the clock. */
@MappedEntity("bad_ticket")
public record BadTicket(@Id Long id) {

    long at(Clock clock) {
        return clock.millis();
    }
}
