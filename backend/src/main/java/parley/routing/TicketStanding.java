package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;

/**
 * How a ticket stands with IT, in words for its requester.
 *
 * @param assignee who has it
 * @param goesBackAt when it goes back into its line unless they act; shown to IT only
 * @param placeFrom the place in line that is likely at best, while it waits for somebody
 * @param placeTo the place in line that is likely at worst
 * @param promises what was promised, in the order in which it was
 * @param handOvers how it was passed on, the first one first
 * @param support who was asked in or came in; shown to IT only
 */
@Serdeable
record TicketStanding(
        @Nullable PersonName assignee,
        @Nullable Instant goesBackAt,
        @Nullable Integer placeFrom,
        @Nullable Integer placeTo,
        List<PromiseView> promises,
        List<HandOverView> handOvers,
        @Nullable SupportView support) {}
