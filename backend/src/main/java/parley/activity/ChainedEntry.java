package parley.activity;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import parley.platform.sql.Row;

/**
 * An entry of the record at its place in a chain, with everything that its hash vouches for. The format is written down
 * in {@code docs/record.md}; a change of it is a new format, because what was chained stays as it was.
 *
 * @param chain what the chain is about
 * @param place the first is one
 * @param seq its number in the record
 * @param at when it happened
 * @param actorId who did it; empty where the clock did
 * @param kind what happened
 * @param subject what kind of thing it happened to
 * @param ticketId the ticket it belongs to
 * @param visibility who may ever see it
 * @param detail the particulars, as they were written
 * @param evidence the rows that it made or changed, as they were written
 */
public record ChainedEntry(
        UUID chain,
        long place,
        long seq,
        Instant at,
        @Nullable UUID actorId,
        String kind,
        String subject,
        @Nullable UUID ticketId,
        String visibility,
        String detail,
        String evidence) {

    /** What comes before the first. */
    public static final String BEGINNING = "0".repeat(64);

    public static final String FORMAT = "parley-record-1";

    /** The columns that {@link #of} reads, of an entry {@code a} and its link {@code l}. */
    public static final String COLUMNS =
            "a.subject_id, l.place, a.seq, a.at, a.actor_id, a.kind, a.subject, a.ticket_id, a.visibility, a.detail, l.evidence";

    public static ChainedEntry of(Row row) {
        return new ChainedEntry(row.uuid("subject_id"), row.number("place"), row.number("seq"), row.instant("at"), row.uuid("actor_id"),
                row.text("kind"), row.text("subject"), row.uuid("ticket_id"), row.text("visibility"), row.text("detail"), row.text("evidence"));
    }

    ChainedEntry at(long somewhere) {
        return new ChainedEntry(chain, somewhere, seq, at, actorId, kind, subject, ticketId, visibility, detail, evidence);
    }

    public ChainedEntry vouchingFor(Collection<Evidence> rows) {
        return new ChainedEntry(chain, place, seq, at, actorId, kind, subject, ticketId, visibility, detail, Evidence.text(rows));
    }

    /** @param previous the hash of the entry before it */
    public String hash(String previous) {
        return new Canonical(FORMAT).add(previous).add(chain).add(place).add(seq).add(at).add(actorId).add(kind).add(subject).add(ticketId)
                .add(visibility).add(detail).add(evidence).sha256();
    }
}
