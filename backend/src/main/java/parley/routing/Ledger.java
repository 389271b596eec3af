package parley.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.PersonId;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;

/**
 * The offer ledger: a row for everything that was put before an analyst, and one for how it ended. Both are only ever
 * added to. The keys of {@code open_offer} decide who wins where several reach for the same ticket at once.
 */
@Singleton
class Ledger {

    private static final String OPEN = """
            select o.offer_id, o.ticket_id, t.number, o.analyst_id, f.shown_at, f.kept_until, f.pushed, f.second_id
            from open_offer o join offer f on f.id = o.offer_id join ticket t on t.id = o.ticket_id""";

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    /** Puts the ticket before an analyst. @return false where somebody else was faster, or the analyst has another before them */
    boolean open(Entry entry, Instant keptUntil) {
        var values = new HashMap<String, Object>();
        values.put("ticket", entry.waiting().ticketId().value());
        values.put("analyst", entry.analyst().value());
        values.put("offer", entry.id().value());
        values.put("until", keptUntil);
        int won = sql.update("""
                insert into open_offer (ticket_id, analyst_id, kept_until)
                values (:ticket, :analyst, :until) on conflict do nothing""", values);
        if (won == 0) {
            return false;
        }
        enter(entry);
        sql.update("update open_offer set offer_id = :offer where ticket_id = :ticket", values);
        return true;
    }

    /** Writes a row about what was never open: a gift, which nobody was asked about. */
    void enterGift(Entry gift) {
        enter(gift);
        enterOutcome(gift.id(), OfferOutcome.ACCEPTED, null, null, gift.shownAt(), Duration.ZERO);
    }

    private void enter(Entry entry) {
        var values = new HashMap<String, Object>();
        values.put("id", entry.id().value());
        values.put("kind", entry.kind());
        values.put("ticket", entry.waiting().ticketId().value());
        values.put("queue", entry.waiting().queue().value());
        values.put("analyst", entry.analyst().value());
        values.put("by", entry.assignedBy() == null ? null : entry.assignedBy().value());
        values.put("shown", entry.shownAt());
        values.put("until", entry.keptUntil());
        values.put("place", entry.place());
        values.put("share", entry.share());
        values.put("head", entry.jumped() == null ? null : entry.jumped().head().value());
        values.put("reason", entry.jumped() == null ? null : entry.jumped().reason());
        values.put("words", entry.jumped() == null ? null : entry.jumped().words());
        values.put("pushed", entry.pushed());
        values.put("second", entry.second() == null ? null : entry.second().value());
        sql.update("""
                insert into offer (id, kind, ticket_id, queue_id, analyst_id, assigned_by, shown_at, kept_until, place, share, head_id, pick_reason, pick_words, pushed, second_id)
                values (:id, :kind, :ticket, :queue, :analyst, :by, :shown, :until, :place, :share, :head, :reason, :words, :pushed, :second)""", values);
    }

    /**
     * Ends an open offer, once. Whoever ends one holds its ticket first: an answer and the clock that come together take
     * turns, and neither overlooks what the other has just done.
     *
     * @return false where it had ended already
     */
    boolean end(OpenOffer offer, OfferOutcome outcome, @Nullable PassReason reason, @Nullable String words, Instant at) {
        sql.first("select t.id from ticket t where t.id = :ticket for update", Map.of("ticket", offer.ticket().value()), row -> row.uuid("id"));
        if (sql.update("delete from open_offer where offer_id = :offer", Map.of("offer", offer.id().value())) == 0) {
            return false;
        }
        enterOutcome(offer.id(), outcome, reason, words, at, Duration.between(offer.shownAt(), at));
        return true;
    }

    /** How an offer ended, which was open until now. */
    void enterOutcome(OfferId offer, OfferOutcome outcome, @Nullable PassReason reason, @Nullable String words, Instant at, Duration taken) {
        var values = new HashMap<String, Object>();
        values.put("offer", offer.value());
        values.put("outcome", outcome);
        values.put("reason", reason);
        values.put("words", words);
        values.put("at", at);
        values.put("seconds", Math.max(0, taken.toNanos() / 1e9));
        sql.update("""
                insert into offer_outcome (offer_id, outcome, reason, words, at, seconds)
                values (:offer, :outcome, :reason, :words, :at, :seconds)""", values);
    }

    Optional<OpenOffer> before(PersonId analyst) {
        return open("o.analyst_id = :key", analyst.value());
    }

    Optional<OpenOffer> of(TicketId ticket) {
        return open("o.ticket_id = :key", ticket.value());
    }

    Optional<OpenOffer> byId(OfferId offer) {
        return open("o.offer_id = :key", offer.value());
    }

    List<OpenOffer> in(QueueId queue) {
        return sql.list(OPEN + " where t.queue_id = :queue", Map.of("queue", queue.value()), Ledger::openOffer);
    }

    List<OpenOffer> unanswered(Instant now, int limit) {
        return sql.list(OPEN + " where o.kept_until <= :now order by o.kept_until limit :limit", Map.of("now", now, "limit", limit), Ledger::openOffer);
    }

    private Optional<OpenOffer> open(String condition, UUID key) {
        return sql.first(OPEN + " where " + condition, Map.of("key", key), Ledger::openOffer);
    }

    private static OpenOffer openOffer(Row row) {
        return new OpenOffer(new OfferId(row.uuid("offer_id")), new TicketId(row.uuid("ticket_id")), new TicketNumber(row.number("number")), new PersonId(row.uuid("analyst_id")),
                row.instant("shown_at"), row.instant("kept_until"), row.flag("pushed"), row.uuid("second_id") == null ? null : new PersonId(row.uuid("second_id")));
    }

    /**
     * A row of the ledger.
     *
     * @param assignedBy who gave it, where somebody did
     * @param keptUntil when an offer from the line times out
     * @param place place in the line of its queue
     * @param jumped the head that a pick jumped over, and why
     * @param pushed offered by the program; otherwise the analyst asked for it
     * @param second who joins whoever accepts
     */
    record Entry(
            OfferId id,
            OfferKind kind,
            InLine waiting,
            PersonId analyst,
            @Nullable PersonId assignedBy,
            Instant shownAt,
            @Nullable Instant keptUntil,
            int place,
            double share,
            @Nullable Jump jumped,
            boolean pushed,
            @Nullable PersonId second) {

        /** From the head of the line. */
        static Entry next(OfferId id, InLine head, PersonId analyst, Instant shownAt, Instant keptUntil, int place, double share) {
            return new Entry(id, OfferKind.NEXT, head, analyst, null, shownAt, keptUntil, place, share, null, false, null);
        }

        /** Taken from the list. */
        static Entry picked(OfferId id, InLine standing, PersonId analyst, Instant at, int place, double share, @Nullable Jump jumped) {
            return new Entry(id, OfferKind.PICKED, standing, analyst, null, at, null, place, share, jumped, false, null);
        }

        /** Given by somebody. */
        static Entry given(OfferId id, InLine standing, PersonId analyst, PersonId by, Instant at, int place, double share) {
            return new Entry(id, OfferKind.ASSIGNED, standing, analyst, by, at, null, place, share, null, false, null);
        }

        Entry withSecond(@Nullable PersonId joining) {
            return new Entry(id, kind, waiting, analyst, assignedBy, shownAt, keptUntil, place, share, jumped, pushed, joining);
        }

        Entry byItself(boolean offeredByItself) {
            return new Entry(id, kind, waiting, analyst, assignedBy, shownAt, keptUntil, place, share, jumped, offeredByItself, second);
        }
    }

    /** A pick over the head of the line. */
    record Jump(TicketId head, PickReason reason, @Nullable String words) {}
}
