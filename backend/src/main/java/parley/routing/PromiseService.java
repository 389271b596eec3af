package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.sql.Sql;
import parley.queue.QueueTerms;
import parley.queue.ServiceLevels;
import parley.routing.TicketPromises.Stored;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.Promise;
import parley.servicelevel.PromiseKind;
import parley.servicelevel.Promises;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.ticket.TicketChanged;
import parley.ticket.TicketId;
import parley.ticket.TicketKind;
import parley.ticket.TicketState;

/** Keeps the promises of tickets: makes them, pauses them, and sees them met or broken as the ticket goes its way. */
@Singleton
public class PromiseService {

    private final PromiseRows rows;
    private final ServiceLevels serviceLevels;
    private final BusinessCalendars calendars;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    PromiseService(PromiseRows rows, ServiceLevels serviceLevels, BusinessCalendars calendars, ActivityLog activity, Sql sql, Clock clock) {
        this.rows = rows;
        this.serviceLevels = serviceLevels;
        this.calendars = calendars;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** A ticket was opened. */
    @Transactional
    QueueTerms make(TicketState ticket, Instant at) {
        var serviceClass = Standing.usualClass(ticket);
        var terms = terms(ticket, serviceClass);
        rows.insert(ticket, TicketPromises.of(serviceClass, Promises.made(terms.targets(), terms.calendar(), at)), Standing.lineOf(ticket));
        return terms;
    }

    /** Something was done with a ticket. */
    @Transactional
    void follow(TicketChanged change) {
        var ticket = change.after();
        var line = Standing.lineOf(ticket);
        var moves = !Objects.equals(Standing.lineOf(change.before()), line);
        if (!moves && !consequences(change, null).areThereAny()) {
            return;
        }
        var before = rows.of(ticket.id());
        var serviceClass = ticket.kind() == TicketKind.EXCEPTION_REQUEST ? before.serviceClass() : Standing.usualClass(ticket);
        var consequences = consequences(change, serviceClass);
        var after = before.in(serviceClass).with(consequences.on(before.promises()));
        rows.update(ticket, before, after, line);
        if (moves) {
            rows.stand(ticket.id(), after, line);
        }
        if (consequences.isMeasuredAnew()) {
            recordMoved(ticket.id(), change.by(), before, after);
        }
    }

    /** An exception request is measured by another risk: that of the rule that was attached, or of its rating. */
    @Transactional
    public void measureByRisk(TicketState ticket, ServiceClass risk, @Nullable PersonId by) {
        var before = rows.of(ticket.id());
        if (before.serviceClass() == risk) {
            return;
        }
        var terms = terms(ticket, risk);
        var after = before.in(risk).with(before.promises().retargeted(terms.targets(), terms.calendar(), clock.instant()));
        rows.update(ticket, before, after, Standing.lineOf(ticket));
        recordMoved(ticket.id(), by, before, after);
    }

    /** An exception request is decided: that much of its promise is kept, or was broken before, for good. */
    @Transactional
    public void decided(TicketState ticket) {
        change(ticket, promises -> promises.settled(calendars, clock.instant()));
    }

    /** What was decided did not help, and a decision is owed again within what was left of its time. */
    @Transactional
    public void decisionIsOwedAgain(TicketState ticket) {
        change(ticket, promises -> promises.reopened(calendars, clock.instant()));
    }

    /**
     * The requester is to hear from us, though they wrote nothing, since their exception is suspended. This promise keeps
     * the ticket in line.
     */
    @Transactional
    public void answerIsOwed(TicketState ticket) {
        var before = rows.of(ticket.id());
        var terms = terms(ticket, before.serviceClass());
        var owed = before.promises().answerOwed(terms.targets(), terms.calendar(), clock.instant());
        rows.update(ticket, before, before.with(owed), Standing.lineOf(ticket));
    }

    /**
     * An exception has ended, and it is to be proven that nothing is left of it. This promise keeps the ticket in line, since
     * those that were made to the requester are over.
     *
     * @param since when it ended
     */
    @Transactional
    public void removalIsOwed(TicketState ticket, Instant since) {
        var before = rows.of(ticket.id());
        var calendar = terms(ticket, before.serviceClass()).calendar();
        rows.update(ticket, before, before.with(before.promises().removalOwed(calendar, since)), Standing.lineOf(ticket));
    }

    /** It is proven that nothing is left of an exception. */
    @Transactional
    public void removed(TicketState ticket) {
        change(ticket, promises -> promises.removed(calendars, clock.instant()));
    }

    /**
     * Somebody is to be called back. This promise is one of those by which the ticket stands in line.
     *
     * @param from from when it suits
     */
    @Transactional
    public void callbackIsOwed(TicketState ticket, Target within, Instant from) {
        var before = rows.of(ticket.id());
        var calendar = terms(ticket, before.serviceClass()).calendar();
        rows.update(ticket, before, before.with(before.promises().callbackOwed(within, calendar, from)), Standing.lineOf(ticket));
    }

    /** They were called back, as far as anybody can. */
    @Transactional
    public void calledBack(TicketState ticket) {
        change(ticket, promises -> promises.calledBack(calendars, clock.instant()));
    }

    /** They need no call any more. */
    @Transactional
    public void callbackIsCalledOff(TicketState ticket) {
        change(ticket, promises -> promises.calledOff(calendars, clock.instant()));
    }

    /** Notices which promises have come due unfulfilled, each once. @return how many there were, at most the limit */
    @Transactional
    int noticeBreaches(int limit) {
        var now = clock.instant();
        var late = sql.list("""
                select p.id, p.ticket_id, p.kind, p.due_at from promise p
                where p.state = 'RUNNING' and p.breached_at is null and p.due_at < :now
                order by p.due_at limit :limit""",
                Map.of("now", now, "limit", limit),
                row -> new Late(row.uuid("id"), row.uuid("ticket_id"), row.value("kind", PromiseKind.class), row.instant("due_at")));
        return (int) late.stream().filter(promise -> noticeBreach(promise, now)).count();
    }

    /** Leaves a ticket alone that is being changed at the moment; it is looked at again next time. */
    private boolean noticeBreach(Late late, Instant now) {
        var locked = sql.first("select t.id from ticket t where t.id = :ticket for update skip locked", Map.of("ticket", late.ticket()),
                row -> row.uuid("id"));
        if (locked.isEmpty()) {
            return false;
        }
        int breached = sql.update("""
                update promise set breached_at = due_at
                where id = :id and state = 'RUNNING' and breached_at is null and due_at < :now""", Map.of("id", late.promise(), "now", now));
        if (breached == 1) {
            activity.record(Happening.onTicket("PROMISE_BREACHED", null, late.ticket(), Map.of(
                    "promise", late.kind().name(), "due", late.due().toString())).internal());
        }
        return breached == 1;
    }

    private void change(TicketState ticket, UnaryOperator<Promises> change) {
        var before = rows.of(ticket.id());
        rows.update(ticket, before, before.with(change.apply(before.promises())), Standing.lineOf(ticket));
    }

    private Consequences consequences(TicketChanged change, @Nullable ServiceClass serviceClass) {
        return new Consequences(change, () -> terms(change.after(), Objects.requireNonNull(serviceClass)), calendars);
    }

    private QueueTerms terms(TicketState ticket, ServiceClass serviceClass) {
        return serviceLevels.terms(ticket.queue(), ticket.kind().name(), serviceClass);
    }

    private void recordMoved(TicketId ticket, @Nullable PersonId by, TicketPromises before, TicketPromises after) {
        var detail = new TreeMap<String, Object>();
        for (var row : after.rows()) {
            due(before.rows(), row.id())
                    .filter(due -> !due.equals(row.promise().dueAt()))
                    .ifPresent(due -> {
                        detail.put("old" + name(row.promise()), due.toString());
                        detail.put("new" + name(row.promise()), row.promise().dueAt().toString());
                    });
        }
        if (!detail.isEmpty()) {
            activity.record(Happening.onTicket("PROMISES_MOVED", by == null ? null : by.value(), ticket.value(), detail));
        }
    }

    private static Optional<Instant> due(List<Stored> rows, UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).map(row -> row.promise().dueAt()).findFirst();
    }

    private static String name(Promise promise) {
        return switch (promise.kind()) {
            case FIRST_RESPONSE -> "FirstResponse";
            case NEXT_RESPONSE -> "NextResponse";
            case RESOLUTION -> "Resolution";
            case REMOVAL -> "Removal";
            case CALLBACK -> "Callback";
        };
    }

    private record Late(UUID promise, UUID ticket, PromiseKind kind, Instant due) {}
}
