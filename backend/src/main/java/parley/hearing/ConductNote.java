package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happened in a conversation, as facts that the next one should know; readable by the person, and over on a day. */
@MappedEntity("conduct_note")
record ConductNote(
        @Id UUID id,
        UUID personId,
        UUID ticketId,
        String words,
        UUID setBy,
        Instant setAt,
        LocalDate expiresOn,
        Instant overAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        @Version long version) {

    ConductNote answered(String with, Instant now) {
        refuseWhenOver(now);
        return new ConductNote(id, personId, ticketId, words, setBy, setAt, expiresOn, overAt, with, now, endedBy, endedAt, version);
    }

    ConductNote ended(UUID by, Instant now) {
        refuseWhenOver(now);
        return new ConductNote(id, personId, ticketId, words, setBy, setAt, expiresOn, overAt, answer, answeredAt, by, now, version);
    }

    private void refuseWhenOver(Instant now) {
        if (endedAt != null || !now.isBefore(overAt)) {
            throw new NoteIsOver();
        }
    }
}
