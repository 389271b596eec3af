package parley.routing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import parley.account.PersonId;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;

/** Work that is before an analyst and has no outcome yet. */
record OpenOffer(OfferId id, TicketId ticket, TicketNumber number, PersonId analyst, Instant shownAt, @Nullable Instant keptUntil, boolean pushed, @Nullable PersonId second) {

    boolean isBefore(PersonId person) {
        return analyst.equals(person) || person.equals(second);
    }
}
