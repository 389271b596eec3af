package parley.ticket;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.queue.QueueId;

/**
 * What people do with tickets. Every method finds the ticket only for somebody who may see it, lets the ticket decide,
 * records activity in the same transaction and tells {@link TicketChanged} to the rooms above. A null {@code seen}
 * means that the caller has compared versions already or that none is needed.
 */
@Singleton
public class TicketService {

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final LockedTickets locked;
    private final Reception reception;
    private final People people;
    private final TicketSearch search;
    private final ActivityLog activity;
    private final ApplicationEventPublisher<TicketChanged> changes;
    private final Sql sql;
    private final Clock clock;

    TicketService(
            TicketRepository tickets, MessageRepository messages, LockedTickets locked, Reception reception, People people, TicketSearch search, ActivityLog activity,
            ApplicationEventPublisher<TicketChanged> changes, Sql sql, Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.locked = locked;
        this.reception = reception;
        this.people = people;
        this.search = search;
        this.activity = activity;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    /** Files a ticket into the queue that the routing rules give, for oneself or on behalf of somebody. */
    @Transactional
    public OpenedTicket file(Filing filing, CurrentUser by) {
        FiledTicket filed = take(filing, by);
        return new OpenedTicket(new TicketId(filed.ticket().id()), new TicketNumber(filed.ticket().number()));
    }

    @Transactional
    FiledTicket take(Filing filing, CurrentUser by) {
        if (filing.kind() == TicketKind.EXCEPTION_REQUEST) {
            throw new InvalidFields("/kind", "is filed at /api/exception-requests");
        }
        Reception.Welcome welcome = reception.welcome(filing.requester(), filing.kind(), filing.category())
                .orElseThrow(() -> new InvalidFields("/requester", "is nobody who works here"));
        if (!filing.requester().equals(by.id()) && !by.isStaff() && !by.id().value().equals(welcome.manager())) {
            throw new NotOnTheirBehalf();
        }
        Opening opening = open(filing.into(new QueueId(welcome.queue().id())), welcome.number(), by);
        TicketId ticket = new TicketId(opening.ticket().id());
        filing.watchers().forEach(watcher -> watch(ticket, filing.requester(), watcher, by));
        return new FiledTicket(opening.ticket(), opening.message(), welcome.requester(), welcome.queue());
    }

    /** Opens a ticket in a queue that the caller knows. */
    @Transactional
    public OpenedTicket open(NewTicket asked, CurrentUser by) {
        Ticket ticket = open(asked, reception.nextNumber(), by).ticket();
        return new OpenedTicket(new TicketId(ticket.id()), new TicketNumber(ticket.number()));
    }

    private Opening open(NewTicket asked, TicketNumber number, CurrentUser by) {
        Instant now = clock.instant();
        Ticket ticket = tickets.save(Ticket.open(TicketId.next(), number.value(), asked, by.id().value(), now));
        boolean byIt = by.isStaff() && !by.id().equals(asked.requester());
        Actor author = Actor.of(by.id(), byIt ? Part.ANALYST : Part.REQUESTER);
        Message message = write(MessageId.next().value(), ticket, MessageKind.PUBLIC_REPLY, author, asked.words(), now);
        search.said(new TicketId(ticket.id()), MessageKind.PUBLIC_REPLY, ticket.title() + "\n" + message.body());
        record(null, ticket, TicketEvent.TICKET_FILED, null, Actor.of(by.id(), Part.REQUESTER), Map.of("title", ticket.title(), "channel", ticket.channel().name()), now);
        return new Opening(ticket, message);
    }

    /** Gives the ticket to somebody who works its queue, oneself included. */
    @Transactional
    public void assign(WhichTicket which, PersonId assignee, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        refuseUnlessWorks(step.ticket().queueId(), assignee, step.ticket().requesterId());
        Ticket next = step.ticket().assign(assignee.value(), step.actor(), step.now());
        save(step, next, TicketEvent.TICKET_ASSIGNED, TicketAction.ASSIGN, Map.of("assignee", assignee.value().toString()));
    }

    /** Puts the ticket back into the line, in its old place. */
    @Transactional
    public void release(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().release(step.actor(), step.now()), TicketEvent.TICKET_RELEASED, TicketAction.RELEASE, Map.of());
    }

    /** Puts the ticket back into its old place because its assignee did not act, if they still have it. */
    @Transactional
    public void releaseByClock(TicketId id, PersonId assignee) {
        Step step = stepOfClock(id);
        if (assignee.value().equals(step.ticket().assigneeId()) && step.ticket().status().isUnfinished()) {
            save(step, step.ticket().release(step.actor(), step.now()), TicketEvent.ASSIGNEE_DID_NOT_ACT, TicketAction.RELEASE, person(assignee.value()));
        }
    }

    /** Unfinished tickets of this person in queues that they do not work, or not any more. */
    public List<TicketId> leftBehindBy(PersonId assignee) {
        return leftBehind("t.assignee_id = :key", assignee.value(), Integer.MAX_VALUE);
    }

    /** Unfinished tickets in this queue of people who do not work it, or not any more. */
    public List<TicketId> leftBehindIn(QueueId queue) {
        return leftBehind("t.queue_id = :key", queue.value(), Integer.MAX_VALUE);
    }

    /** Unfinished tickets of people who do not work their queues, or not any more. */
    public List<TicketId> leftBehind(int limit) {
        return leftBehind("t.assignee_id is not null and cast(:key as uuid) is null", null, limit);
    }

    /** The ticket as it is now, kept from changing until the transaction ends. */
    @Transactional
    public TicketState held(TicketId id) {
        return TicketState.of(locked.any(id));
    }

    /** Whether somebody works the queue of a ticket. */
    public boolean isWorkedBy(TicketId id, PersonId person) {
        return sql.first("select t.id from ticket t where t.id = :ticket and " + TicketSight.workedBy(":person"),
                Map.of("ticket", id.value(), "person", person.value()), row -> row.uuid("id")).isPresent();
    }

    /** Puts the ticket back into its old place where its assignee does not work its queue any more. */
    @Transactional
    public void leaveBehind(TicketId id) {
        Step step = stepOfClock(id);
        UUID assignee = step.ticket().assigneeId();
        if (assignee != null && step.ticket().status().isUnfinished() && !works(step.ticket().queueId(), new PersonId(assignee))) {
            save(step, step.ticket().leaveBehind(step.actor(), step.now()), TicketEvent.ASSIGNEE_LEFT, TicketAction.LEAVE_BEHIND, person(assignee));
        }
    }

    /**
     * An analyst answers publicly.
     *
     * @param then what comes next; null on an exception request, where the case file says it
     */
    @Transactional
    public MessageId reply(WhichTicket which, Words words, @Nullable TicketStatus then, CurrentUser by) {
        return reply(step(which, by, null), words, then);
    }

    private MessageId reply(Step step, Words words, @Nullable TicketStatus then) {
        Ticket next = step.ticket().reply(then, step.actor(), step.now());
        MessageId message = say(next, MessageKind.PUBLIC_REPLY, step.actor(), words, step.now());
        save(step, next, TicketEvent.PUBLIC_REPLY_SENT, TicketAction.REPLY, Map.of("message", message.value().toString()));
        return message;
    }

    /** Somebody writes publicly: an analyst answers, the asking side adds or says thank you. @return the ticket that has the message */
    @Transactional
    TicketNumber say(TicketNumber number, WriteReply reply, CurrentUser by) {
        Step step = step(number, by, null);
        if (step.actor().part() == Part.ANALYST) {
            if (reply.isThanks()) {
                throw new InvalidFields("/thanks", "is for the asking side");
            }
            reply(step, reply.words(), reply.then());
            return number;
        }
        if (reply.then() != null) {
            throw new InvalidFields("/then", "is for analysts");
        }
        if (reply.isThanks()) {
            thank(step, reply.words());
            return number;
        }
        return write(step, reply.words(), by);
    }

    /** Keeps an internal note. The asking side sees no trace of it, so the ticket itself does not change. */
    @Transactional
    public MessageId note(WhichTicket which, Words words, CurrentUser by) {
        Step step = step(which, by, null);
        step.ticket().note(step.actor(), step.now());
        MessageId message = say(step.ticket(), MessageKind.INTERNAL_NOTE, step.actor(), words, step.now());
        record(step.ticket(), step.ticket(), TicketEvent.INTERNAL_NOTE_KEPT, TicketAction.NOTE, step.actor(), Map.of("message", message.value().toString()), step.now());
        return message;
    }

    /** Somebody of the asking side writes. @return the ticket that has the message: a new one where the old is closed for good */
    @Transactional
    public TicketNumber write(WhichTicket which, Words words, CurrentUser by) {
        return write(step(which, by, null), words, by);
    }

    private TicketNumber write(Step step, Words words, CurrentUser by) {
        if (step.actor().part() != Part.ANALYST && step.ticket().isPastReopening(step.now())) {
            return followUp(step, words, by).number();
        }
        UUID message = MessageId.next().value();
        boolean reopens = step.ticket().status() == TicketStatus.CLOSED;
        Ticket next = reopens ? step.ticket().reopen(message, step.actor(), step.now()) : step.ticket().write(message, step.actor(), step.now());
        say(message, next, MessageKind.PUBLIC_REPLY, step.actor(), words, step.now());
        save(step, next, reopens ? TicketEvent.TICKET_REOPENED : TicketEvent.REQUESTER_WROTE, reopens ? TicketAction.REOPEN : TicketAction.WRITE,
                Map.of("message", message.toString()));
        return new TicketNumber(next.number());
    }

    /** Somebody of the asking side says thank you; the ticket stays resolved. */
    @Transactional
    public MessageId thank(WhichTicket which, Words words, CurrentUser by) {
        return thank(step(which, by, null), words);
    }

    private MessageId thank(Step step, Words words) {
        Ticket next = step.ticket().thank(step.actor(), step.now());
        MessageId message = say(next, MessageKind.PUBLIC_REPLY, step.actor(), words, step.now());
        save(step, next, TicketEvent.REQUESTER_THANKED, TicketAction.THANK, Map.of("message", message.value().toString()));
        return message;
    }

    /** The message that reopened the ticket was a thank-you: it is resolved as before. */
    @Transactional
    public void markThanks(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().markThanks(step.actor(), step.now()), TicketEvent.THANKS_MARKED, TicketAction.MARK_THANKS, Map.of());
    }

    /** Lets it rest until a moment, with a reason that the requester sees. */
    @Transactional
    public void hold(WhichTicket which, Instant until, String reason, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().hold(until, reason, step.actor(), step.now()), TicketEvent.TICKET_HELD, TicketAction.HOLD,
                Map.of("until", until.toString(), "reason", reason));
    }

    @Transactional
    public void endHold(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().endHold(step.actor(), step.now()), TicketEvent.HOLD_ENDED, TicketAction.END_HOLD, Map.of());
    }

    /** Done, as far as IT knows. The words say to the requester what was done. */
    @Transactional
    public void resolve(WhichTicket which, Words whatWasDone, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        Ticket next = step.ticket().resolve(step.actor(), step.now());
        MessageId message = say(next, MessageKind.PUBLIC_REPLY, step.actor(), whatWasDone, step.now());
        save(step, next, TicketEvent.TICKET_RESOLVED, TicketAction.RESOLVE, Map.of("message", message.value().toString()));
    }

    /** It works now. */
    @Transactional
    public void confirm(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().confirm(step.actor(), step.now()), TicketEvent.TICKET_CONFIRMED, TicketAction.CONFIRM, Map.of());
    }

    /** It still does not work: open again, in its old place. The words say what is still wrong, or why IT opens it again. */
    @Transactional
    public void reopen(WhichTicket which, Words why, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        UUID message = MessageId.next().value();
        Ticket next = step.ticket().reopen(message, step.actor(), step.now());
        say(message, next, MessageKind.PUBLIC_REPLY, step.actor(), why, step.now());
        save(step, next, TicketEvent.TICKET_REOPENED, TicketAction.REOPEN, Map.of("message", message.toString()));
    }

    /** It is not needed any more. */
    @Transactional
    public void withdraw(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        save(step, step.ticket().withdraw(step.actor(), step.now()), TicketEvent.TICKET_WITHDRAWN, TicketAction.WITHDRAW, Map.of());
    }

    /** An analyst corrects the priority; the old values stay on record. */
    @Transactional
    public void changePriority(WhichTicket which, Impact impact, Urgency urgency, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        Ticket old = step.ticket();
        save(step, old.correctPriority(impact, urgency, step.actor(), step.now()), TicketEvent.PRIORITY_CORRECTED, TicketAction.CORRECT_PRIORITY,
                Map.of("oldImpact", old.impact().name(), "oldUrgency", old.urgency().name(), "oldPriority", old.priority().name(),
                        "impact", impact.name(), "urgency", urgency.name(), "priority", Priority.of(impact, urgency).name()));
    }

    @Transactional
    public void moveToQueue(WhichTicket which, QueueId queue, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        Ticket old = step.ticket();
        boolean stays = old.assigneeId() != null && works(queue.value(), new PersonId(old.assigneeId()));
        Ticket next = old.move(queue.value(), stays, step.actor(), step.now());
        save(step, next, TicketEvent.QUEUE_CHANGED, TicketAction.MOVE, Map.of("oldQueue", queueName(old.queueId()), "queue", queueName(queue.value())));
    }

    /** Lets a colleague read and write the public side. */
    @Transactional
    public void bringIn(WhichTicket which, PersonId person, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        Ticket next = step.ticket().bringIn(step.actor(), step.now());
        if (watch(new TicketId(next.id()), new PersonId(next.requesterId()), person, by)) {
            save(step, next, TicketEvent.PERSON_BROUGHT_IN, TicketAction.BRING_IN, Map.of("person", person.value().toString()));
        }
    }

    /** Takes somebody out again who was brought in, or lets them go. */
    @Transactional
    public void takeOut(WhichTicket which, PersonId person, CurrentUser by, @Nullable IfMatch seen) {
        Step step = step(which, by, seen);
        boolean self = person.equals(by.id()) && step.actor().part() == Part.WATCHER;
        Ticket next = self ? step.ticket().leave(step.actor(), step.now()) : step.ticket().bringIn(step.actor(), step.now());
        int removed = sql.update("delete from watcher where ticket_id = :ticket and person_id = :person", Map.of("ticket", next.id(), "person", person.value()));
        if (removed == 0) {
            throw new NothingHere();
        }
        save(step, next, TicketEvent.PERSON_LEFT, self ? TicketAction.LEAVE : TicketAction.BRING_IN, Map.of("person", person.value().toString()));
    }

    /** The case file of an exception request moved on, and its ticket with it. @param by null for the clock */
    @Transactional
    public void followCase(TicketId id, TicketStatus status, @Nullable PersonId by) {
        Ticket old = locked.any(id);
        Instant now = clock.instant();
        if (old.status() == status) {
            return;
        }
        Ticket next = tickets.update(old.follow(status, now));
        record(old, next, TicketEvent.CASE_MOVED_ON, null, new Actor(by == null ? null : by.value(), Part.SYSTEM), Map.of(), now);
    }

    /** Closes what was resolved long enough ago. */
    @Transactional
    void close(TicketId id) {
        Step step = stepOfClock(id);
        if (step.ticket().status() == TicketStatus.RESOLVED) {
            save(step, step.ticket().close(step.now()), TicketEvent.TICKET_CLOSED, TicketAction.CLOSE, Map.of());
        }
    }

    /** Ends a hold whose moment has come. */
    @Transactional
    void endHold(TicketId id) {
        Step step = stepOfClock(id);
        Instant until = step.ticket().heldUntil();
        if (until != null && !until.isAfter(step.now())) {
            save(step, step.ticket().endHold(step.actor(), step.now()), TicketEvent.HOLD_ENDED, TicketAction.END_HOLD, Map.of());
        }
    }

    List<TicketId> resolvedLongEnough(int limit) {
        return ids("""
                select t.id from ticket t
                where t.status = 'RESOLVED' and t.kind <> 'EXCEPTION_REQUEST' and t.resolved_at <= :moment
                order by t.resolved_at limit :limit""", clock.instant().minus(Ticket.CLOSES_AFTER), limit);
    }

    List<TicketId> heldLongEnough(int limit) {
        return ids("select t.id from ticket t where t.status = 'ON_HOLD' and t.held_until <= :moment order by t.held_until limit :limit", clock.instant(), limit);
    }

    private List<TicketId> leftBehind(String whose, @Nullable UUID key, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", key);
        values.put("limit", limit);
        return sql.list("""
                select t.id
                from (select o.id from ticket o where o.status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD')) unfinished
                left join ticket t on t.id = unfinished.id
                where %s and not %s
                order by t.number limit :limit""".formatted(whose, TicketSight.workedBy("t.assignee_id")), values, row -> new TicketId(row.uuid("id")));
    }

    private static Map<String, Object> person(UUID id) {
        return Map.of("person", id.toString());
    }

    private List<TicketId> ids(String text, Instant moment, int limit) {
        return sql.list(text, Map.of("moment", moment, "limit", limit), row -> new TicketId(row.uuid("id")));
    }

    private boolean watch(TicketId ticket, PersonId requester, PersonId person, CurrentUser by) {
        if (people.active(person).isEmpty()) {
            throw new InvalidFields("/person", "is nobody who works here");
        }
        if (person.equals(requester)) {
            throw new InvalidFields("/person", "asked for it, and sees it anyway");
        }
        return sql.update("""
                insert into watcher (ticket_id, person_id, added_by, added_at) values (:ticket, :person, :by, :now) on conflict do nothing""",
                Map.of("ticket", ticket.value(), "person", person.value(), "by", by.id().value(), "now", clock.instant())) > 0;
    }

    private OpenedTicket followUp(Step step, Words words, CurrentUser by) {
        Ticket old = step.ticket();
        TicketKind kind = old.kind() == TicketKind.EXCEPTION_REQUEST ? TicketKind.QUESTION : old.kind();
        OpenedTicket opened = open(new NewTicket(kind, old.title(), words, old.category(), old.impact(), old.urgency(), new PersonId(old.requesterId()),
                old.requesterId().equals(by.id().value()) ? Channel.PORTAL : Channel.ON_BEHALF, new QueueId(old.queueId()), new TicketId(old.id())), by);
        sql.update("""
                insert into watcher (ticket_id, person_id, added_by, added_at)
                select :new, w.person_id, w.added_by, :now from watcher w where w.ticket_id = :old""",
                Map.of("new", opened.id().value(), "old", old.id(), "now", step.now()));
        record(old, old, TicketEvent.FOLLOW_UP_OPENED, null, step.actor(), Map.of("number", opened.number().value()), step.now());
        return opened;
    }

    private void refuseUnlessWorks(UUID queue, PersonId assignee, UUID requester) {
        if (assignee.value().equals(requester)) {
            throw new InvalidFields("/assignee", "asked for it and cannot work it");
        }
        if (!works(queue, assignee)) {
            throw new InvalidFields("/assignee", "does not work this queue");
        }
    }

    private String queueName(UUID queue) {
        return sql.first("select name from queue where id = :queue", Map.of("queue", queue), row -> row.text("name"))
                .orElseThrow(() -> new InvalidFields("/queue", "is not a queue"));
    }

    private boolean works(UUID queue, PersonId person) {
        return sql.first("""
                select m.person_id from queue q
                join team_member m on m.team_id = q.team_id
                join person p on p.id = m.person_id and p.active
                where q.id = :queue and m.person_id = :person
                  and exists (select 1 from person_role r where r.person_id = m.person_id and r.role in ('ANALYST', 'SUPERVISOR'))""",
                Map.of("queue", queue, "person", person.value()), row -> row.uuid("person_id")).isPresent();
    }

    private Step step(WhichTicket which, CurrentUser by, @Nullable IfMatch seen) {
        var found = locked.seen(which, by);
        if (seen != null) {
            StaleVersion.check(seen, found.ticket().version());
        }
        return new Step(found.ticket(), Actor.of(by.id(), found.part()), clock.instant());
    }

    private Step stepOfClock(TicketId id) {
        return new Step(locked.any(id), Actor.CLOCK, clock.instant());
    }

    private MessageId say(Ticket ticket, MessageKind kind, Actor by, Words words, Instant now) {
        UUID id = MessageId.next().value();
        say(id, ticket, kind, by, words, now);
        return new MessageId(id);
    }

    private void say(UUID id, Ticket ticket, MessageKind kind, Actor by, Words words, Instant now) {
        write(id, ticket, kind, by, words, now);
        search.said(new TicketId(ticket.id()), kind, words.body());
    }

    private Message write(UUID id, Ticket ticket, MessageKind kind, Actor by, Words words, Instant now) {
        Message message = messages.save(new Message(id, ticket.id(), kind, by.person(), by.part() == Part.ANALYST, words.body(), now));
        send(words.attachments(), ticket, id, by);
        if (words.draft() != null) {
            sql.update("delete from draft where person_id = :person and place = :place", Map.of("person", by.person(), "place", words.draft()));
        }
        return message;
    }

    private void send(List<UUID> attachments, Ticket ticket, UUID message, Actor by) {
        if (attachments.isEmpty()) {
            return;
        }
        int sent = sql.update("""
                update attachment set ticket_id = :ticket, message_id = :message
                where id = any(:ids) and uploaded_by = :by and ticket_id is null""",
                Map.of("ticket", ticket.id(), "message", message, "ids", attachments, "by", by.person()));
        if (sent != attachments.size()) {
            throw new InvalidFields("/attachments", "names a file that is not there or was sent already");
        }
    }

    private void save(Step step, Ticket next, TicketEvent event, TicketAction action, Map<String, Object> detail) {
        record(step.ticket(), tickets.update(next), event, action, step.actor(), detail, step.now());
    }

    private void record(
            @Nullable Ticket before, Ticket after, TicketEvent event, @Nullable TicketAction action, Actor by, Map<String, Object> detail, Instant now) {
        Map<String, Object> all = new HashMap<>(detail);
        if (before == null || before.status() != after.status()) {
            all.put("status", after.status().name());
        }
        Happening happening = Happening.onTicket(event.name(), by.person(), after.id(), all);
        long entry = activity.record(event.visibility() == parley.activity.Visibility.INTERNAL ? happening.internal() : happening, now);
        changes.publishEvent(new TicketChanged(before == null ? null : TicketState.of(before), TicketState.of(after), action, by.part(),
                by.person() == null ? null : new PersonId(by.person()), now, entry));
        search.changed(new TicketId(after.id()));
    }

    /** A ticket with its first message. */
    private record Opening(Ticket ticket, Message message) {}

    /** A locked ticket, who acts on it, and when. */
    private record Step(Ticket ticket, Actor actor, Instant now) {}
}
