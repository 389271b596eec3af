package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.account.PersonName;

/**
 * Work that is kept for an analyst until they accept or pass it.
 *
 * @param id which offer
 * @param ticket what is offered
 * @param requester who is waiting
 * @param waitingSince since when the promise that put it first has been running
 * @param promise that promise
 * @param place place in the line of its queue when it was offered; 1 is the head
 * @param shownAt when it was offered
 * @param keptUntil when it goes on to somebody else
 * @param pushed offered because the analyst has been free longest; otherwise they asked for it
 * @param skills what the ticket needs, by name
 * @param offeredTo whose answer counts first
 * @param second who joins whoever accepts, because it was passed before
 * @param joins whether the reader is that second one, who may take it instead
 * @param earlier how earlier offers ended, the last one first
 * @param handOvers how often it was handed over
 * @param alsoOpen what else the requester has open and this analyst may see
 */
@Serdeable
record OfferCard(
        UUID id,
        OfferedTicket ticket,
        OfferRequester requester,
        Instant waitingSince,
        PromiseView promise,
        int place,
        Instant shownAt,
        Instant keptUntil,
        boolean pushed,
        List<String> skills,
        PersonName offeredTo,
        @Nullable PersonName second,
        boolean joins,
        List<EarlierOffer> earlier,
        int handOvers,
        List<AlsoOpen> alsoOpen) {}
