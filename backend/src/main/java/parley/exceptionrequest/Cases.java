package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.policy.RiskLevel;
import parley.queue.QueueId;
import parley.routing.PromiseService;
import parley.servicelevel.ServiceClass;
import parley.ticket.Priority;
import parley.ticket.TicketId;
import parley.ticket.TicketKind;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketState;
import parley.ticket.TicketStatus;

/**
 * Loads a case with all that its decisions look at, and saves what became of it: the request, who has to agree,
 * the activity, and the ticket beside it. The services of this room share it, inside their transactions.
 */
@Singleton
class Cases {

    private final CaseSight sight;
    private final CaseFiles files;
    private final BesideTheCase beside;
    private final Escalations escalations;
    private final ExceptionRequestRepository requests;
    private final CaseEvidence evidence;
    private final TicketService tickets;
    private final PromiseService promises;
    private final Sql sql;
    private final Clock clock;

    Cases(
            CaseSight sight,
            CaseFiles files,
            BesideTheCase beside,
            Escalations escalations,
            ExceptionRequestRepository requests,
            CaseEvidence evidence,
            TicketService tickets,
            PromiseService promises,
            Sql sql,
            Clock clock) {
        this.sight = sight;
        this.files = files;
        this.beside = beside;
        this.escalations = escalations;
        this.requests = requests;
        this.evidence = evidence;
        this.tickets = tickets;
        this.promises = promises;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody's turn in a case that they may see and saw in that version; it is locked for others. */
    Turn turn(long number, CurrentUser user, @Nullable IfMatch seen) {
        lock("number", number);
        CaseSight.Sighted sighted = sight.sight(number, user);
        CaseFile file = files.load(sighted.id(), clock.instant());
        if (seen != null) {
            StaleVersion.check(seen, file.request().version());
        }
        return settled(file).turnOf(new Actor(user.id().value(), sighted.works()), clock.instant());
    }

    /** The turn of somebody, or of the clock, in the case beside a ticket. */
    Turn turn(TicketId ticket, Actor actor) {
        lock("id", ticket.value());
        UUID id = sql.first(
                        "select id from exception_request where ticket_id = :ticket",
                        Map.of("ticket", ticket.value()),
                        row -> row.uuid("id"))
                .orElseThrow(NothingHere::new);
        return settled(files.load(id, clock.instant())).turnOf(actor, clock.instant());
    }

    /** Saves what somebody's turn made of a case. */
    void save(Turn turn, ExceptionRequest next, CaseEvent event, Map<String, Object> detail) {
        save(turn.file(), turn.file().with(next), event, turn.actor().person(), detail);
    }

    /** Saves a turn that changed what belongs to the case too: an offer, a rating, a condition, a vote. */
    void save(Turn turn, CaseFile next, CaseEvent event, Map<String, Object> detail) {
        save(turn.file(), next, event, turn.actor().person(), detail);
    }

    /** Records that something happened in a case which changed nothing of it. */
    void record(CaseFile file, CaseEvent event, @Nullable UUID by, Map<String, Object> detail) {
        evidence.record(file, file, event, by, detail);
    }

    /** Records what those who work the case may know. */
    void recordInternally(CaseFile file, CaseEvent event, @Nullable UUID by, Map<String, Object> detail) {
        evidence.recordInternally(file, event, by, detail);
    }

    /** Records that a new case was opened. */
    void recordNew(CaseFile file, @Nullable UUID by, Map<String, Object> detail) {
        evidence.record(null, file, CaseEvent.EXCEPTION_REQUESTED, by, detail);
    }

    /** Lets the ticket beside the case stand where the case stands. */
    void bringTicketAlong(CaseFile file, @Nullable UUID by) {
        moveTicket(file, TicketBeside.status(file, clock.instant()), by);
    }

    /** Where the case goes on, so does its ticket, and what was promised with it; then it is opened again where something now has to be removed. */
    private void moveTicket(CaseFile before, CaseFile after, @Nullable UUID by) {
        if (before.request().state() != after.request().state() && !before.hasInterimToRemove()) {
            moveTicket(after, TicketBeside.status(after.request(), clock.instant()), by);
        }
        bringTicketAlong(after, by);
    }

    private void moveTicket(CaseFile file, TicketStatus status, @Nullable UUID by) {
        tickets.followCase(new TicketId(file.request().ticketId()), status, by == null ? null : new PersonId(by));
    }

    /** Lets the promises of the ticket run by the level of the case. */
    void promise(CaseFile file, @Nullable UUID by) {
        promises.measureByRisk(
                ticket(file.request().ticketId()),
                serviceClass(file.levelForTargets()),
                by == null ? null : new PersonId(by));
    }

    private TicketState ticket(UUID id) {
        return sql.first(
                        """
                        select t.number, t.kind, t.status, t.priority, t.requester_id, t.queue_id, t.assignee_id, t.created_at, t.held_until
                        from ticket t where t.id = :id""",
                        Map.of("id", id),
                        row -> new TicketState(
                                new TicketId(id),
                                new TicketNumber(row.number("number")),
                                row.value("kind", TicketKind.class),
                                row.value("status", TicketStatus.class),
                                row.value("priority", Priority.class),
                                new PersonId(row.uuid("requester_id")),
                                new QueueId(row.uuid("queue_id")),
                                row.uuid("assignee_id") == null ? null : new PersonId(row.uuid("assignee_id")),
                                row.instant("created_at"),
                                row.instant("held_until")))
                .orElseThrow();
    }

    private static ServiceClass serviceClass(RiskLevel level) {
        return switch (level) {
            case LOW -> ServiceClass.LOW_RISK;
            case MODERATE -> ServiceClass.MODERATE_RISK;
            case HIGH -> ServiceClass.HIGH_RISK;
            case CRITICAL -> ServiceClass.CRITICAL_RISK;
        };
    }

    /** Writes down what the clock has decided since, before anybody goes on from there. */
    private CaseFile settled(CaseFile file) {
        ExceptionRequest request = file.request();
        ExceptionRequest now = request.step(clock.instant());
        if (now.state() == request.state()) {
            return endInterim(file);
        }
        CaseFile moved = save(file, file.with(now), byTheClock(now), null, causeOf(now));
        return settled(moved);
    }

    private CaseFile save(
            CaseFile before, CaseFile changed, CaseEvent event, @Nullable UUID by, Map<String, Object> detail) {
        ExceptionRequest saved = requests.update(changed.request().assessed(changed.residual()).watched(changed.suspendsAt()));
        CaseFile after = beside.save(before, changed.with(saved));
        keepSlots(before, after);
        escalations.keep(before, after);
        Map<String, Object> all = new HashMap<>(detail);
        all.put("from", before.request().state().name());
        all.put("to", saved.state().name());
        all.put("version", saved.version());
        evidence.record(before, after, event, by, all);
        boolean removed = saved.state() == CaseState.CLOSED || before.hasInterimToRemove();
        if (removed && !after.hasInterimToRemove()) {
            promises.removed(ticket(saved.ticketId()));
        }
        sayThatVotesLapsed(before, after);
        after = endInterim(after);
        beside.keepSignatureSlots(after);
        moveTicket(before, after, by);
        keepPromise(before.request(), saved);
        if (before.request().state() != CaseState.SUSPENDED) {
            oweAnswer(after);
        }
        if (before.request().state() != CaseState.ENDING || after.hasInterimToRemove()) {
            oweRemoval(after);
        }
        beside.letRenewalTakeItsPlace(before, after, clock.instant());
        if (before.levelForTargets() != after.levelForTargets()) {
            promise(after, by);
        }
        return after;
    }

    /** Looks anew at who must agree, and by when others are asked. */
    void watch(CaseFile file) {
        keepSlots(file, file);
        escalations.keep(file, file);
    }

    /** Lets somebody in IT be asked to look at a suspended exception with whoever needs it. */
    void oweAnswer(CaseFile file) {
        if (file.request().state() == CaseState.SUSPENDED) {
            promises.answerIsOwed(ticket(file.request().ticketId()));
        }
    }

    /** Lets somebody in IT be asked to take away what was granted, by the exception or in the meantime, and is over. */
    void oweRemoval(CaseFile file) {
        ExceptionRequest request = file.request();
        if (request.state() == CaseState.ENDING) {
            promises.removalIsOwed(ticket(request.ticketId()), Objects.requireNonNull(request.milestones().endedAt()));
        } else if (file.hasInterimToRemove()) {
            promises.removalIsOwed(ticket(request.ticketId()), Objects.requireNonNull(file.interim().endedAt()));
        }
    }

    /** Writes down that what was granted in the meantime is over, by the clock or by what the case became. */
    private CaseFile endInterim(CaseFile file) {
        InterimGrant before = file.interim();
        InterimGrant after = before == null ? null : before.asOf(file, clock.instant());
        if (after == null || after.equals(before)) {
            return file;
        }
        CaseFile ended = beside.save(file, file.with(after));
        if (after.isGranted()) {
            evidence.record(file, ended, CaseEvent.INTERIM_ENDED, null, Map.of("cause", after.endCause().name()));
        }
        return ended;
    }

    private static CaseEvent byTheClock(ExceptionRequest reached) {
        return switch (reached.state()) {
            case ENDING -> endedByTheClock(reached);
            case SUSPENDED -> CaseEvent.EXCEPTION_SUSPENDED;
            default -> reached.chain().supersededAt() != null ? CaseEvent.EXCEPTION_CLOSED : CaseEvent.EXCEPTION_LAPSED;
        };
    }

    private static CaseEvent endedByTheClock(ExceptionRequest reached) {
        if (reached.ending().cause() == EndCause.NOT_REVIEWED) {
            return CaseEvent.EXCEPTION_NOT_REVIEWED;
        }
        return reached.chain().supersededAt() != null ? CaseEvent.EXCEPTION_SUPERSEDED : CaseEvent.EXCEPTION_EXPIRED;
    }

    private static Map<String, Object> causeOf(ExceptionRequest reached) {
        return reached.state() == CaseState.SUSPENDED
                ? Map.of("cause", reached.suspension().cause().name())
                : Map.of("cause", reached.ending().cause().name());
    }

    /** What somebody agreed to has changed, so that their word does not count any more: they are told, and asked again. */
    private void sayThatVotesLapsed(CaseFile before, CaseFile after) {
        boolean decided = before.request().state() == CaseState.AWAITING_DECISION
                && after.request().state() == CaseState.AWAITING_DECISION;
        if (decided && !after.filledSlots().entrySet().containsAll(before.filledSlots().entrySet())) {
            record(after, CaseEvent.VOTES_LAPSED, null, Map.of());
        }
    }

    /** The promise of a decision is kept by deciding; what comes afterwards, such as proofs or the end, is not part of it. */
    private void keepPromise(ExceptionRequest before, ExceptionRequest after) {
        boolean owed = before.state().owesADecision();
        if (owed && !after.state().owesADecision()) {
            promises.decided(ticket(after.ticketId()));
        } else if (!owed && after.state().owesADecision()) {
            promises.decisionIsOwedAgain(ticket(after.ticketId()));
        }
    }

    /** Approvers find what waits for them by these rows; what they may do is worked out anew for every decision. */
    private void keepSlots(CaseFile before, CaseFile file) {
        if (!isDecidedAbout(before) && !isDecidedAbout(file)) {
            return;
        }
        UUID request = file.request().id();
        sql.update("delete from exception_slot where request_id = :request", Map.of("request", request));
        var filled = file.filledSlots();
        for (Slot slot : file.slots().slots()) {
            Map<String, Object> values = new HashMap<>();
            values.put("request", request);
            values.put("role", slot.role());
            values.put("held_by", slot.heldBy());
            values.put("next_held_by", slot.next() == null ? null : slot.next().role());
            values.put("filled_by", filled.get(slot.role()));
            sql.update(
                    """
                    insert into exception_slot (request_id, role, held_by, next_held_by, filled_by)
                    values (:request, :role, :held_by, :next_held_by, :filled_by)""",
                    values);
        }
    }

    private static boolean isDecidedAbout(CaseFile file) {
        return file.request().state() == CaseState.AWAITING_DECISION || (file.waitsForReview() && file.isRated());
    }

    /** Ticket first, then case: whoever changes either takes them in this order. */
    private void lock(String column, Object value) {
        sql.first("select id from ticket where " + column + " = :value for update", Map.of("value", value), row -> row.uuid("id"))
                .orElseThrow(NothingHere::new);
    }
}
