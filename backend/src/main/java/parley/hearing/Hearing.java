package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody on the asking side of a ticket says that they are not being heard. */
@MappedEntity("hearing")
record Hearing(
        @Id UUID id,
        UUID ticketId,
        UUID askedBy,
        @Nullable String words,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable UUID answeredBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable UUID openTicketId,
        @Version long version) {

    static Hearing asked(UUID id, UUID ticket, UUID by, @Nullable String words, Instant now, Instant due) {
        return new Hearing(id, ticket, by, words, now, due, null, null, null, null, ticket, 0);
    }

    /** @param assignee who works the ticket: somebody else answers for how it goes */
    Hearing answered(UUID by, @Nullable UUID assignee, String with, Instant now) {
        if (answeredAt != null) {
            throw new HeardAlready();
        }
        if (by.equals(assignee) || by.equals(askedBy)) {
            throw new HearsOfOwnWork();
        }
        return new Hearing(id, ticketId, askedBy, words, askedAt, dueAt, remindedAt, by, with, now, null, version);
    }

    Hearing reminded(Instant now) {
        return new Hearing(id, ticketId, askedBy, words, askedAt, dueAt, now, answeredBy, answer, answeredAt, openTicketId, version);
    }
}
