package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.account.PhoneBook;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.queue.QueueId;
import parley.queue.QueueService;
import parley.queue.RoutingFacts;
import parley.routing.Rings;
import parley.ticket.TicketId;
import parley.ticket.TicketKind;

/** What analysts do with calls: decline them, say what came of them, and write down those of which no telephone system tells. */
@Singleton
class CallService {

    private final CallRows calls;
    private final CallTickets tickets;
    private final CallbackService callbacks;
    private final QueueService queues;
    private final People people;
    private final PhoneBook phoneBook;
    private final Rings rings;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    CallService(
            CallRows calls, CallTickets tickets, CallbackService callbacks, QueueService queues, People people, PhoneBook phoneBook, Rings rings,
            ActivityLog activity, Sql sql, Clock clock) {
        this.calls = calls;
        this.tickets = tickets;
        this.callbacks = callbacks;
        this.queues = queues;
        this.people = people;
        this.phoneBook = phoneBook;
        this.rings = rings;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** It goes on ringing elsewhere; why it was not taken here is in the ledger. */
    @Transactional
    void decline(CallId id, DeclineCall decline, CurrentUser analyst) {
        if (!rings.decline(id.value(), analyst.id(), decline.reason(), decline.said(), clock.instant())) {
            throw new NotRingingAtYou();
        }
        record("CALL_DECLINED", id, analyst, Map.of("reason", decline.reason().name()));
    }

    /** Says what came of a call that one answered. */
    @Transactional
    void conclude(CallId id, ChooseOutcome chosen, CurrentUser analyst) {
        Call call = calls.locked(id).filter(each -> analyst.id().equals(each.track().answeredBy())).orElseThrow(NothingHere::new);
        Caller caller = who(call.caller(), chosen);
        calls.update(conclude(call, caller, chosen, analyst));
    }

    /** Writes down a call that one answered, with what came of it. */
    @Transactional
    CallId log(LogCall logged, CurrentUser analyst) {
        Caller caller = who(said(logged.from()), logged.outcome());
        Instant now = clock.instant();
        Call call = new Call(CallId.next(), queueOf(logged.outcome(), analyst), caller, CallTrack.written(analyst.id(), now), null);
        calls.write(conclude(call, caller, logged.outcome(), analyst));
        return call.id();
    }

    private Caller said(@Nullable String from) {
        if (from == null || from.isBlank()) {
            return Caller.NOT_SAID;
        }
        String number = callbacks.number(from, "/from");
        return Caller.of(number, from.strip(), phoneBook.callersFrom(number));
    }

    private Call conclude(Call call, Caller caller, ChooseOutcome chosen, CurrentUser analyst) {
        Instant now = clock.instant();
        refuseWhatFollowsByItself(chosen.outcome());
        call.refuseUnlessOpenFor(analyst.id());
        TicketId ticket = ticket(call, caller, chosen, analyst);
        CallbackId callback = chosen.outcome() == CallOutcome.CALLBACK_PROMISED ? promise(call, caller, ticket, chosen) : null;
        record("CALL_" + chosen.outcome(), call.id(), analyst, Map.of());
        return call.conclude(new Conclusion(chosen.outcome(), analyst.id(), now, chosen.said(), ticket, callback), caller);
    }

    private static void refuseWhatFollowsByItself(CallOutcome outcome) {
        if (!outcome.isSaid()) {
            throw new InvalidFields("/outcome", "is for the telephone to say");
        }
    }

    /** Whom the analyst names; the number says it otherwise. */
    private Caller who(Caller caller, ChooseOutcome chosen) {
        if (chosen.person() == null) {
            return caller;
        }
        PersonId person = new PersonId(chosen.person());
        if (people.active(person).isEmpty()) {
            throw new InvalidFields("/person", "is nobody who works here");
        }
        if (Boolean.TRUE.equals(chosen.keepNumber()) && caller.number() != null) {
            phoneBook.learn(person, caller.number());
        }
        return caller.is(person);
    }

    private @Nullable TicketId ticket(Call call, Caller caller, ChooseOutcome chosen, CurrentUser analyst) {
        return switch (chosen.outcome()) {
            case NEW_TICKET -> open(call, caller, chosen, analyst);
            case JOINED_TICKET -> join(needed(chosen.ticket(), "/ticket"), chosen, analyst);
            case CALLBACK_PROMISED -> chosen.ticket() != null
                    ? join(chosen.ticket(), chosen, analyst)
                    : caller.person() == null ? null : open(call, caller, chosen, analyst);
            case NOTHING_TO_FOLLOW, WRONG_NUMBER, MISSED, ABANDONED, ANSWERED_ELSEWHERE -> null;
        };
    }

    private TicketId open(Call call, Caller caller, ChooseOutcome chosen, CurrentUser analyst) {
        PersonId person = needed(caller.person(), "/person");
        String title = needed(chosen.subject(), "/title");
        TicketKind kind = chosen.kind() == null ? TicketKind.QUESTION : chosen.kind();
        if (kind == TicketKind.EXCEPTION_REQUEST) {
            throw new InvalidFields("/kind", "is filed at /api/exception-requests");
        }
        return tickets.openAsAnalyst(person, call.queue(), kind, title, chosen.said(), analyst).id();
    }

    private TicketId join(long number, ChooseOutcome chosen, CurrentUser analyst) {
        TicketId ticket = tickets.worked(number, analyst);
        tickets.answer(ticket, chosen.said(), analyst);
        return ticket;
    }

    private CallbackId promise(Call call, Caller caller, @Nullable TicketId ticket, ChooseOutcome chosen) {
        String number = chosen.number() == null || chosen.number().isBlank() ? needed(caller.number(), "/number") : callbacks.number(chosen.number(), "/number");
        PersonId person = ticket == null ? null : tickets.held(ticket).requester();
        return callbacks.promise(call.queue(), ticket, person, number, chosen.subject());
    }

    private static <T> T needed(@Nullable T value, String pointer) {
        if (value == null) {
            throw new InvalidFields(pointer, "is needed for this outcome");
        }
        return value;
    }

    /** The queue of the ticket that it was about; else the first queue that the analyst works. */
    private QueueId queueOf(ChooseOutcome chosen, CurrentUser analyst) {
        if (chosen.ticket() != null) {
            return tickets.held(tickets.worked(chosen.ticket(), analyst)).queue();
        }
        return sql.first("""
                select q.id from queue q join team_member m on m.team_id = q.team_id
                where m.person_id = :me order by q.triage, q.name, q.id limit 1""", Map.of("me", analyst.id().value()), row -> new QueueId(row.uuid("id")))
                .orElseGet(() -> queues.queueFor(new RoutingFacts("QUESTION", null, null, null)));
    }

    private void record(String kind, CallId call, CurrentUser analyst, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(kind, analyst.id().value(), "CALL", call.value(), detail));
    }
}
