package parley.notification;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is told of what. Nobody is told what they did themselves. */
final class Recipients {

    private static final int PASSES_THAT_CALL_THE_SUPERVISOR = 2;

    private final Occurrence what;
    private final Map<UUID, Reason> people = new LinkedHashMap<>();

    private Recipients(Occurrence what) {
        this.what = what;
    }

    /** Each person once, with the reason that concerns them most. */
    static Map<UUID, Reason> of(Occurrence what) {
        var recipients = new Recipients(what);
        recipients.collect();
        recipients.people.remove(what.actor());
        return recipients.people;
    }

    private void collect() {
        switch (what.kind()) {
            case TICKET_FILED, EXCEPTION_PRE_AUTHORISED, EXCEPTION_ACTIVATED, EXCEPTION_CLOSED, ALTERNATIVE_OFFERED, ALTERNATIVE_FOLLOWED_UP,
                    CALLBACK_PROMISED, CALLBACK_TRIED -> requester();
            case PUBLIC_REPLY_SENT, TICKET_RESOLVED, TICKET_HELD -> askingSide();
            case REQUESTER_WROTE, REQUESTER_THANKED, TICKET_REOPENED, TICKET_CONFIRMED, TICKET_WITHDRAWN, EXCEPTION_ABANDONED -> {
                assignee();
                askingSide();
            }
            case SUPPORT_PAIRED -> tell(what.person(), Reason.COLLEAGUE);
            case TICKET_GOES_BACK_SOON, HOLD_ENDED, SUPPORT_JOINED, ALTERNATIVE_ACCEPTED, ALTERNATIVE_REJECTED,
                    ALTERNATIVE_DID_NOT_WORK, EXCEPTION_CORRECTED, EXCEPTION_GIVEN_BACK, RENEWAL_ASKED, EXCEPTION_WITHDRAWN, REQUESTER_LEFT -> assignee();
            case TICKET_ASSIGNED -> {
                if (!what.handedOverNow()) {
                    tell(what.person(), Reason.ASSIGNEE);
                }
            }
            case INTERNAL_NOTE_KEPT -> {
                if (!what.handedOverNow()) {
                    assignee();
                }
            }
            case TICKET_HANDED_OVER -> tell(what.person(), Reason.ASSIGNEE);
            case PERSON_BROUGHT_IN -> tell(what.person(), Reason.WATCHER);
            case PROMISE_BREACHED -> {
                assignee();
                supervisors();
            }
            case SUPPORT_ASKED -> {
                supervisors();
                what.colleagues().forEach(colleague -> tell(colleague, Reason.COLLEAGUE));
            }
            case OFFER_PASSED -> {
                if (what.passes() >= PASSES_THAT_CALL_THE_SUPERVISOR) {
                    supervisors();
                }
            }
            case HEARING_ASKED, HEARING_LATE, PLAN_ASKED, PLAN_DUE -> supervisors();
            case HEARING_ANSWERED, PLAN_MADE, CONDUCT_NOTE_SET, CONDUCT_NOTE_ANSWERED, CONFIDENCE_SAID, CONFIDENCE_ANSWERED -> {
                // For those named in them alone: HearingNews tells of them.
            }
            case INTERIM_ASKED, EMERGENCY_CALLED, VOTES_LAPSED -> what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
            case CONCERN_RAISED, DATA_PROTECTION_SPOKE, LIABILITY_ACCEPTED -> {
                assignee();
                what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
            }
            case CONCERN_ANSWERED -> {
                if (what.person() != null && what.person().equals(what.requester())) {
                    requester();
                }
                assignee();
                tell(what.person(), Reason.APPROVER);
            }
            case OUTCOME_CHOSEN, CUSTOMERS_COUNTED, INCIDENT_OPENED -> requester();
            case DEPUTY_ASKED -> tell(what.person(), Reason.APPROVER);
            case DECISION_OVERDUE -> {
                what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
                assignee();
            }
            case DECISION_ASKED, DECISION_ESCALATED -> {
                what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
                requester();
            }
            case EXCEPTION_SUSPENDED, SUSPENSION_NEAR -> {
                requester();
                assignee();
                what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
            }
            case EXCEPTION_STILL_IN_USE, EXCEPTION_NOT_REMOVED -> {
                requester();
                assignee();
                supervisors();
            }
            case EXCEPTION_APPEALED -> {
                what.approvers().forEach(approver -> tell(approver, Reason.APPROVER));
                requester();
                assignee();
            }
            case EXCEPTION_APPROVED, INTERIM_GRANTED, EMERGENCY_SIGNED, EMERGENCY_REVIEWED -> {
                assignee();
                if (what.last()) {
                    requester();
                }
            }
            case MORE_ASKED, EXCEPTION_DECLINED, EXCEPTION_LAPSED, EXCEPTION_EXPIRED, EXCEPTION_NOT_REVIEWED, INTERIM_ENDED,
                    INTERIM_REMOVED, EXCEPTION_RESUMED, EXCEPTION_SUPERSEDED, EXCEPTION_ENDS_SOON, EXCEPTION_TAKEN_OVER, EXCEPTION_REVOKED,
                    EXCEPTION_RELEASED -> {
                requester();
                assignee();
            }
            case DISCLOSURE_RECEIVED, DISCLOSURE_RECORDED, DISCLOSURE_OVERDUE, DISCLOSURE_ANSWERED, DISCLOSURE_WRITTEN, SAFE_HARBOUR_GRANTED,
                    EXCLUSION_PROPOSED, EXCLUSION_CONFIRMED, DISCLOSURE_CONTAINED, LEAVE_GIVEN, DISCLOSURE_LINKED, DISCLOSURE_SHARED, DISCLOSURE_CLOSED,
                    APPROVER_ADDED, APPROVER_REMOVED -> {
                // About no ticket: HarbourNews tells of them.
            }
            // About rules, which have no ticket: see RuleNews.
            case POLICY_REVIEW_OPENED, POLICY_REVIEW_DECIDED, RESTRICTION_PUBLISHED, RESTRICTION_RETIRED -> { }
        }
    }

    private void askingSide() {
        requester();
        what.watchers().forEach(watcher -> tell(watcher, Reason.WATCHER));
    }

    private void requester() {
        tell(what.requester(), Reason.REQUESTER);
    }

    private void assignee() {
        tell(what.assignee(), Reason.ASSIGNEE);
    }

    private void supervisors() {
        what.supervisors().forEach(supervisor -> tell(supervisor, Reason.SUPERVISOR));
    }

    private void tell(@Nullable UUID person, Reason reason) {
        if (person != null) {
            people.putIfAbsent(person, reason);
        }
    }

    /**
     * Something that happened to a ticket.
     *
     * @param kind what happened
     * @param actor who did it; null for the clock
     * @param requester the person helped
     * @param assignee who works it
     * @param person somebody whom the record names
     * @param handedOverNow it is part of a hand-over, which is told as such
     * @param last of several votes, this one decided
     * @param watchers who was brought in
     * @param colleagues analysts of the queue
     * @param supervisors supervisors of the queue
     * @param approvers holders of slots or signatures that are open; of what is in force, those who agreed
     * @param passes how often the ticket was passed
     */
    record Occurrence(
            InboxKind kind,
            @Nullable UUID actor,
            UUID requester,
            @Nullable UUID assignee,
            @Nullable UUID person,
            boolean handedOverNow,
            boolean last,
            List<UUID> watchers,
            List<UUID> colleagues,
            List<UUID> supervisors,
            List<UUID> approvers,
            long passes) {}
}
