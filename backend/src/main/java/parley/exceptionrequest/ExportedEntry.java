package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the chain. Of one that the reader may not see there is its place and its hash, so that the next can be
 * proven.
 *
 * @param place counts from one
 * @param hash of this entry and of all before it
 * @param seq its number in the record
 * @param at when
 * @param actorId who did it; empty where the clock did
 * @param actor what they are called
 * @param kind what happened
 * @param subject what kind of thing it happened to
 * @param ticketId the ticket of the case
 * @param visibility who may ever see it
 * @param detail the particulars, as they were written: JSON
 * @param evidence the rows that it made or changed, one on a line
 */
@Serdeable
record ExportedEntry(
        long place,
        String hash,
        @Nullable Long seq,
        @Nullable Instant at,
        @Nullable UUID actorId,
        @Nullable String actor,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable UUID ticketId,
        @Nullable String visibility,
        @Nullable String detail,
        @Nullable String evidence) {

    static ExportedEntry hidden(long place, String hash) {
        return new ExportedEntry(place, hash, null, null, null, null, null, null, null, null, null, null);
    }
}
