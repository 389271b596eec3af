package parley.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import parley.account.PersonId;
import parley.platform.problem.InvalidFields;
import parley.queue.QueueId;
import parley.ticket.Part;
import parley.ticket.TicketId;

/**
 * Somebody is to be called back. That ends in three ways only: they are reached; three attempts on different half-days
 * failed and they have it in writing; or they say themselves that it is done.
 *
 * @param ticket in whose place in line it waits; empty while it is not known who called
 * @param person who is called back; empty while it is not known
 * @param about what about, in their words
 * @param notBefore from when it suits them
 * @param dueAt by when it is promised
 * @param takenBy who calls, while it has no ticket that somebody could have
 * @param attempts the half-days of the attempts so far
 */
record Callback(
        CallbackId id,
        CallbackOrigin origin,
        QueueId queue,
        @Nullable TicketId ticket,
        @Nullable PersonId person,
        String number,
        @Nullable String about,
        Instant createdAt,
        Instant notBefore,
        Instant dueAt,
        @Nullable PersonId takenBy,
        @Nullable CallbackEnd end,
        List<HalfDay> attempts,
        long version) {

    static final int HALF_DAYS = 3;

    Callback {
        attempts = List.copyOf(attempts);
    }

    Callback tried(HalfDay half) {
        refuseWhereOver();
        return new Callback(id, origin, queue, ticket, person, number, about, createdAt, notBefore, dueAt, takenBy, end,
                Stream.concat(attempts.stream(), Stream.of(half)).toList(), version);
    }

    /** @param part what whoever says so is to the callback */
    Callback ended(CallbackEnd how, Part part, @Nullable String words) {
        refuseWhereOver();
        if (how == CallbackEnd.REQUESTER_DONE != (part == Part.REQUESTER)) {
            throw new InvalidFields("/end", part == Part.REQUESTER ? "is for those who call back" : "is for who is called back to say");
        }
        if (how == CallbackEnd.NOT_REACHED && halfDaysLeft() > 0) {
            throw new NotTriedEnough(halfDaysLeft());
        }
        if (how == CallbackEnd.NOT_REACHED && words == null) {
            throw new InvalidFields("/words", "must be what they have in writing, since nobody spoke to them");
        }
        return new Callback(id, origin, queue, ticket, person, number, about, createdAt, notBefore, dueAt, takenBy, how, attempts, version);
    }

    /** It turned out who called. */
    Callback matched(PersonId somebody, TicketId onto) {
        refuseWhereOver();
        if (person != null) {
            throw new CallerIsKnown();
        }
        return new Callback(id, origin, queue, onto, somebody, number, about, createdAt, notBefore, dueAt, null, end, attempts, version);
    }

    /** Somebody calls now, so that nobody else does. */
    Callback taken(PersonId by) {
        refuseWhereOver();
        if (takenBy != null && !takenBy.equals(by)) {
            throw new TakenByAnother();
        }
        return new Callback(id, origin, queue, ticket, person, number, about, createdAt, notBefore, dueAt, by, end, attempts, version);
    }

    /** How many more half-days it has to be tried in. */
    int halfDaysLeft() {
        return Math.max(0, HALF_DAYS - (int) attempts.stream().distinct().count());
    }

    boolean isOver() {
        return end != null;
    }

    private void refuseWhereOver() {
        if (isOver()) {
            throw new CallbackIsOver();
        }
    }
}
