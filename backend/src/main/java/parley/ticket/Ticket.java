package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import parley.platform.problem.InvalidFields;

/** Something that somebody asked of IT: the one number, where it stands and who works it. */
@MappedEntity("ticket")
record Ticket(
        @Id UUID id,
        long number,
        TicketKind kind,
        TicketStatus status,
        String title,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        Priority priority,
        UUID requesterId,
        UUID filedById,
        Channel channel,
        UUID queueId,
        @Nullable UUID assigneeId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant heldUntil,
        @Nullable String holdReason,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable UUID reopenedById,
        @Nullable UUID followsId,
        @Version long version) {

    static final Duration CLOSES_AFTER = Duration.ofDays(7);

    /** The same day of next year, whatever year that is. */
    static final Duration LONGEST_HOLD = Duration.ofDays(366);

    static Ticket open(TicketId id, long number, NewTicket asked, UUID filedBy, Instant now) {
        return new Ticket(id.value(), number, asked.kind(), TicketStatus.NEW, asked.title(), asked.category(), asked.impact(), asked.urgency(),
                Priority.of(asked.impact(), asked.urgency()), asked.requester().value(), filedBy, asked.channel(), asked.queue().value(), null,
                now, now, null, null, null, null, null, asked.follows() == null ? null : asked.follows().value(), 0);
    }

    Ticket assign(UUID assignee, Actor by, Instant now) {
        check(TicketAction.ASSIGN, by, now);
        return to(statusAfter(TicketAction.ASSIGN, TicketStatus.OPEN), now).workedBy(assignee);
    }

    Ticket release(Actor by, Instant now) {
        check(TicketAction.RELEASE, by, now);
        return withNobody(TicketAction.RELEASE, now);
    }

    /** Whoever worked it cannot any more. */
    Ticket leaveBehind(Actor by, Instant now) {
        check(TicketAction.LEAVE_BEHIND, by, now);
        return withNobody(TicketAction.LEAVE_BEHIND, now);
    }

    /** @param then what comes after the reply; null leaves an exception request to its case file */
    Ticket reply(@Nullable TicketStatus then, Actor by, Instant now) {
        check(TicketAction.REPLY, by, now);
        if (kind == TicketKind.EXCEPTION_REQUEST) {
            if (then != null) {
                throw new InvalidFields("/then", "follows from the case file of an exception request");
            }
            return touched(now);
        }
        if (then == null || !TicketAction.REPLY.leadsTo(then)) {
            throw new InvalidFields("/then", "must say what comes next: OPEN, WAITING_ON_REQUESTER, WAITING_ON_OTHERS or RESOLVED");
        }
        return to(then, now);
    }

    /** A note leaves no trace on the ticket itself: its version and its last change are seen by the asking side. */
    void note(Actor by, Instant now) {
        check(TicketAction.NOTE, by, now);
    }

    /** @param message what was written, remembered where it reopens the ticket */
    Ticket write(UUID message, Actor by, Instant now) {
        check(TicketAction.WRITE, by, now);
        Ticket next = to(statusAfter(TicketAction.WRITE, TicketStatus.OPEN), now);
        return status == TicketStatus.RESOLVED && next.status == TicketStatus.OPEN ? next.reopenedBy(message) : next;
    }

    Ticket thank(Actor by, Instant now) {
        check(TicketAction.THANK, by, now);
        return touched(now);
    }

    Ticket markThanks(Actor by, Instant now) {
        check(TicketAction.MARK_THANKS, by, now);
        return back(now);
    }

    Ticket hold(Instant until, String reason, Actor by, Instant now) {
        check(TicketAction.HOLD, by, now);
        if (!until.isAfter(now)) {
            throw new InvalidFields("/until", "must lie in the future");
        }
        if (until.isAfter(now.plus(LONGEST_HOLD))) {
            throw new InvalidFields("/until", "must lie within a year from now");
        }
        return new Ticket(id, number, kind, TicketStatus.ON_HOLD, title, category, impact, urgency, priority, requesterId, filedById, channel,
                queueId, assigneeId, createdAt, now, until, reason, resolvedAt, null, null, followsId, version);
    }

    Ticket endHold(Actor by, Instant now) {
        check(TicketAction.END_HOLD, by, now);
        return to(TicketStatus.OPEN, now);
    }

    Ticket resolve(Actor by, Instant now) {
        check(TicketAction.RESOLVE, by, now);
        return to(TicketStatus.RESOLVED, now);
    }

    Ticket confirm(Actor by, Instant now) {
        check(TicketAction.CONFIRM, by, now);
        return to(TicketStatus.CLOSED, now);
    }

    Ticket reopen(@Nullable UUID message, Actor by, Instant now) {
        check(TicketAction.REOPEN, by, now);
        return to(TicketStatus.OPEN, now).reopenedBy(message);
    }

    Ticket withdraw(Actor by, Instant now) {
        check(TicketAction.WITHDRAW, by, now);
        return to(TicketStatus.CLOSED, now);
    }

    Ticket close(Instant now) {
        check(TicketAction.CLOSE, Actor.CLOCK, now);
        return to(TicketStatus.CLOSED, now);
    }

    Ticket correctPriority(Impact newImpact, Urgency newUrgency, Actor by, Instant now) {
        check(TicketAction.CORRECT_PRIORITY, by, now);
        return new Ticket(id, number, kind, status, title, category, newImpact, newUrgency, Priority.of(newImpact, newUrgency), requesterId, filedById,
                channel, queueId, assigneeId, createdAt, now, heldUntil, holdReason, resolvedAt, closedAt, reopenedById, followsId, version);
    }

    /** In the new queue nobody has it yet, unless who works it now works there too. */
    Ticket move(UUID queue, boolean assigneeWorksThere, Actor by, Instant now) {
        check(TicketAction.MOVE, by, now);
        return (assigneeWorksThere ? touched(now) : withNobody(TicketAction.MOVE, now)).in(queue);
    }

    Ticket bringIn(Actor by, Instant now) {
        check(TicketAction.BRING_IN, by, now);
        return touched(now);
    }

    Ticket leave(Actor by, Instant now) {
        check(TicketAction.LEAVE, by, now);
        return touched(now);
    }

    /** The status that the case file of an exception request asks for. */
    Ticket follow(TicketStatus caseStatus, Instant now) {
        if (kind != TicketKind.EXCEPTION_REQUEST) {
            throw new IllegalStateException("Only an exception request has a case file");
        }
        return to(caseStatus, now);
    }

    /** After that, what the asking side writes opens a new ticket that follows this one. */
    boolean isPastReopening(Instant now) {
        return standing().isPastReopening(now);
    }

    Standing standing() {
        return new Standing(kind, status, closedAt, reopenedById != null);
    }

    private void check(TicketAction action, Actor by, Instant now) {
        standing().check(action, by.part(), now);
    }

    private TicketStatus statusAfter(TicketAction action, TicketStatus next) {
        return action.setsStatusOf(kind) ? next : status;
    }

    private Ticket to(TicketStatus next, Instant now) {
        boolean finishes = !next.isUnfinished() && status.isUnfinished();
        return new Ticket(id, number, kind, next, title, category, impact, urgency, priority, requesterId, filedById, channel, queueId, assigneeId,
                createdAt, now, next == TicketStatus.ON_HOLD ? heldUntil : null, next == TicketStatus.ON_HOLD ? holdReason : null,
                finishes ? now : resolvedAt, next == TicketStatus.CLOSED ? (status == TicketStatus.CLOSED ? closedAt : now) : null,
                null, followsId, version);
    }

    /** Nobody works it now. What waited on others waited by the care of who did, so somebody has to take it up. */
    private Ticket withNobody(TicketAction action, Instant now) {
        TicketStatus next = status == TicketStatus.WAITING_ON_OTHERS ? statusAfter(action, TicketStatus.OPEN) : status;
        return (next == status ? touched(now) : to(next, now)).workedBy(null);
    }

    /** Resolved again, as if the message had not come. */
    private Ticket back(Instant now) {
        return new Ticket(id, number, kind, TicketStatus.RESOLVED, title, category, impact, urgency, priority, requesterId, filedById, channel,
                queueId, assigneeId, createdAt, now, null, null, resolvedAt, null, null, followsId, version);
    }

    private Ticket workedBy(@Nullable UUID assignee) {
        return new Ticket(id, number, kind, status, title, category, impact, urgency, priority, requesterId, filedById, channel, queueId, assignee,
                createdAt, updatedAt, heldUntil, holdReason, resolvedAt, closedAt, reopenedById, followsId, version);
    }

    private Ticket in(UUID queue) {
        return new Ticket(id, number, kind, status, title, category, impact, urgency, priority, requesterId, filedById, channel, queue, assigneeId,
                createdAt, updatedAt, heldUntil, holdReason, resolvedAt, closedAt, reopenedById, followsId, version);
    }

    private Ticket reopenedBy(@Nullable UUID message) {
        return new Ticket(id, number, kind, status, title, category, impact, urgency, priority, requesterId, filedById, channel, queueId, assigneeId,
                createdAt, updatedAt, heldUntil, holdReason, resolvedAt, closedAt, message, followsId, version);
    }

    private Ticket touched(Instant now) {
        return new Ticket(id, number, kind, status, title, category, impact, urgency, priority, requesterId, filedById, channel, queueId, assigneeId,
                createdAt, now, heldUntil, holdReason, resolvedAt, closedAt, reopenedById, followsId, version);
    }
}
