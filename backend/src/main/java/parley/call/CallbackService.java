package parley.call;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.PhoneBook;
import parley.account.PhoneNumbers;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;
import parley.routing.PromiseService;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.ticket.OpenedTicket;
import parley.ticket.Part;
import parley.ticket.TicketId;

/** Owes callbacks, keeps them and ends them. One that has a ticket stands in line with it, by a promise of its own. */
@Singleton
class CallbackService {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String TITLE = "Call me back";
    private static final String MISSED = "Missed call";

    private final CallbackRows rows;
    private final CallTickets tickets;
    private final PromiseService promises;
    private final ServiceLevels serviceLevels;
    private final PhoneBook phoneBook;
    private final PhoneNumbers numbers;
    private final ActivityLog activity;
    private final Clock clock;
    private final Target within;

    CallbackService(
            CallbackRows rows, CallTickets tickets, PromiseService promises, ServiceLevels serviceLevels, PhoneBook phoneBook, PhoneNumbers numbers,
            ActivityLog activity, Clock clock, @Value("${parley.calls.callback-within:1h}") Duration within) {
        this.rows = rows;
        this.tickets = tickets;
        this.promises = promises;
        this.serviceLevels = serviceLevels;
        this.phoneBook = phoneBook;
        this.numbers = numbers;
        this.activity = activity;
        this.clock = clock;
        this.within = new Target.BusinessTime(within);
    }

    /** Nobody answered: whoever called is called back. Somebody who called before is called once. @return the call with what came of it */
    @Transactional
    Call oweAfter(Call call) {
        PersonId caller = call.caller().person();
        String number = Objects.requireNonNull(call.caller().number());
        String when = MOMENT.format(call.track().startedAt().atZone(zone(call.queue())));
        Callback callback = caller == null
                ? rows.openWith(number, call.queue()).orElseGet(() -> owe(CallbackOrigin.MISSED_CALL, call.queue(), null, null, number, null, clock.instant()))
                : rows.openWith(caller).orElseGet(() -> owe(CallbackOrigin.MISSED_CALL, call.queue(), missed(caller, call.queue(), when), caller, number, null, clock.instant()));
        return call.cameTo(callback.id(), callback.ticket());
    }

    private TicketId missed(PersonId caller, QueueId queue, String when) {
        String words = "I called and nobody answered (" + when + ").";
        TicketId open = tickets.openOf(caller, queue).orElse(null);
        if (open == null) {
            return tickets.openAsCaller(caller, queue, MISSED, words).id();
        }
        tickets.joinAsCaller(open, caller, words);
        return open;
    }

    /** Somebody asks to be called. Whoever is to be called back already is so once. */
    @Transactional
    CallbackId ask(AskForCall asked, CurrentUser person) {
        String number = number(asked.number(), "/number");
        Instant now = clock.instant();
        if (asked.notBefore() != null && asked.notBefore().isAfter(now.plus(Duration.ofDays(31)))) {
            throw new InvalidFields("/notBefore", "must lie within a month from now");
        }
        if (rows.openWith(person.id()).isPresent()) {
            throw new CalledBackAlready();
        }
        String about = asked.about().strip();
        OpenedTicket ticket = tickets.file(person, about.length() <= 100 ? about : TITLE, about);
        QueueId queue = tickets.held(ticket.id()).queue();
        return owe(CallbackOrigin.ASKED, queue, ticket.id(), person.id(), number, about, asked.notBefore() == null || asked.notBefore().isBefore(now) ? now : asked.notBefore()).id();
    }

    /** Who answered promises a call. Where one is owed on that ticket already, it is that. */
    @Transactional
    CallbackId promise(QueueId queue, @Nullable TicketId ticket, @Nullable PersonId person, String number, @Nullable String about) {
        if (ticket != null) {
            return rows.openOn(ticket).map(Callback::id)
                    .orElseGet(() -> owe(CallbackOrigin.PROMISED, tickets.held(ticket).queue(), ticket, person, number, about, clock.instant()).id());
        }
        return rows.openWith(number, queue).map(Callback::id)
                .orElseGet(() -> owe(CallbackOrigin.PROMISED, queue, null, null, number, about, clock.instant()).id());
    }

    private Callback owe(
            CallbackOrigin origin, QueueId queue, @Nullable TicketId ticket, @Nullable PersonId person, String number, @Nullable String about, Instant from) {
        Callback callback = new Callback(CallbackId.next(), origin, queue, ticket, person, number, about, clock.instant(), from, within.dueAfter(from, calendar(queue)),
                null, null, List.of(), 0);
        rows.insert(callback);
        if (ticket != null) {
            promises.callbackIsOwed(tickets.held(ticket), within, from);
        }
        record("CALLBACK_PROMISED", origin == CallbackOrigin.ASKED ? person : null, callback, Map.of("due", callback.dueAt().toString()));
        return callback;
    }

    /** Somebody calls now, so that no colleague does. */
    @Transactional
    void take(CallbackId id, IfMatch seen, CurrentUser analyst) {
        Callback callback = seen(rows.worked(id, analyst), seen).taken(analyst.id());
        rows.take(callback, clock.instant());
        record("CALLBACK_TAKEN", analyst.id(), callback, Map.of());
    }

    /** It turned out who called: the callback gets the ticket that it would have had, and its place in line by what it was promised. */
    @Transactional
    void match(CallbackId id, PersonId person, boolean keepNumber, IfMatch seen, CurrentUser analyst) {
        Callback callback = seen(rows.worked(id, analyst), seen);
        if (callback.person() != null) {
            throw new CallerIsKnown();
        }
        if (rows.openWith(person).isPresent()) {
            throw new CalledBackAlready();
        }
        String when = MOMENT.format(callback.createdAt().atZone(zone(callback.queue())));
        Callback matched = callback.matched(person, missed(person, callback.queue(), when));
        rows.match(matched);
        promises.callbackIsOwed(tickets.held(Objects.requireNonNull(matched.ticket())), within, callback.notBefore());
        if (keepNumber) {
            phoneBook.learn(person, callback.number());
        }
        record("CALLER_FOUND", analyst.id(), matched, Map.of());
    }

    /** They were called and not reached. */
    @Transactional
    void tried(CallbackId id, AttemptResult result, IfMatch seen, CurrentUser analyst) {
        Instant now = clock.instant();
        Callback callback = seen(rows.worked(id, analyst), seen);
        HalfDay half = HalfDay.of(now, zone(callback.queue()));
        Callback after = callback.tried(half);
        rows.tried(id, result, half, analyst.id(), now);
        record("CALLBACK_TRIED", analyst.id(), after, Map.of("result", result.name()));
    }

    /** They were reached, or it was tried often enough and they have it in writing. */
    @Transactional
    void end(CallbackId id, CallbackEnd how, @Nullable String words, IfMatch seen, CurrentUser analyst) {
        Callback callback = seen(rows.worked(id, analyst), seen).ended(how, Part.ANALYST, words);
        rows.end(callback, analyst.id(), words, clock.instant());
        if (callback.ticket() != null) {
            if (how == CallbackEnd.REACHED) {
                tickets.answer(callback.ticket(), words, analyst);
            } else {
                tickets.write(callback.ticket(), Objects.requireNonNull(words), analyst);
            }
            promises.calledBack(tickets.held(callback.ticket()));
        }
        record("CALLBACK_" + how, analyst.id(), callback, Map.of());
    }

    /** Who was to be called needs no call any more. */
    @Transactional
    void done(CallbackId id, IfMatch seen, CurrentUser person) {
        callOff(seen(rows.own(id, person), seen), person.id());
    }

    /** The ticket was solved or withdrawn by the word of who asked, and the call with it. */
    @Transactional
    void follow(TicketId ticket, @Nullable PersonId by) {
        rows.openOn(ticket).ifPresent(callback -> callOff(callback, by));
    }

    private void callOff(Callback open, @Nullable PersonId by) {
        Callback callback = open.ended(CallbackEnd.REQUESTER_DONE, Part.REQUESTER, null);
        rows.end(callback, by, null, clock.instant());
        if (callback.ticket() != null) {
            promises.callbackIsCalledOff(tickets.held(callback.ticket()));
        }
        record("CALLBACK_REQUESTER_DONE", by, callback, Map.of());
    }

    /** The word that somebody answered came late: whoever is to be called back was reached. */
    @Transactional
    void answeredAfterAll(CallbackId id, PersonId by) {
        Callback callback = rows.byId(id);
        if (callback.isOver()) {
            return;
        }
        rows.end(callback.ended(CallbackEnd.REACHED, Part.ANALYST, null), by, null, clock.instant());
        if (callback.ticket() != null) {
            promises.calledBack(tickets.held(callback.ticket()));
        }
        record("CALLBACK_REACHED", by, callback, Map.of());
    }

    /** Notices which callbacks without a ticket have come due; of the others their promise tells. @return how many */
    @Transactional
    int noticeLate(int limit) {
        List<CallbackId> late = rows.late(clock.instant(), limit);
        late.forEach(id -> {
            rows.noticed(id);
            activity.record(Happening.inAdministration("CALLBACK_LATE", null, "CALLBACK", id.value(), Map.of()));
        });
        return late.size();
    }

    String number(String written, String pointer) {
        return numbers.read(written).orElseThrow(() -> new InvalidFields(pointer, "is no telephone number"));
    }

    private static Callback seen(Callback callback, IfMatch seen) {
        StaleVersion.check(seen, callback.version());
        return callback;
    }

    private ZoneId zone(QueueId queue) {
        return calendar(queue).zone();
    }

    private BusinessCalendar calendar(QueueId queue) {
        return serviceLevels.terms(queue, "QUESTION", ServiceClass.P3).calendar();
    }

    private void record(String kind, @Nullable PersonId by, Callback callback, Map<String, Object> detail) {
        UUID actor = by == null ? null : by.value();
        activity.record(callback.ticket() == null
                ? Happening.inAdministration(kind, actor, "CALLBACK", callback.id().value(), detail)
                : Happening.onTicket(kind, actor, callback.ticket().value(), detail));
    }
}
