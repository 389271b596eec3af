package parley.exceptionrequest;

import static parley.exceptionrequest.CaseState.ACTIVE;
import static parley.exceptionrequest.CaseState.ALTERNATIVE_OFFERED;
import static parley.exceptionrequest.CaseState.APPROVED_PENDING;
import static parley.exceptionrequest.CaseState.AWAITING_DECISION;
import static parley.exceptionrequest.CaseState.CLOSED;
import static parley.exceptionrequest.CaseState.DECLINED;
import static parley.exceptionrequest.CaseState.DRAFT;
import static parley.exceptionrequest.CaseState.ENDING;
import static parley.exceptionrequest.CaseState.IN_CONVERSATION;
import static parley.exceptionrequest.CaseState.RESOLVED_BY_ALTERNATIVE;
import static parley.exceptionrequest.CaseState.SUBMITTED;
import static parley.exceptionrequest.CaseState.SUSPENDED;
import static parley.exceptionrequest.CaseState.WITHDRAWN;
import static parley.exceptionrequest.Party.ANALYST;
import static parley.exceptionrequest.Party.APPROVER;
import static parley.exceptionrequest.Party.MANAGER;
import static parley.exceptionrequest.Party.REQUESTER;
import static parley.exceptionrequest.Party.SIGNATORY;
import static parley.exceptionrequest.Party.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done in a case: from which state, to which, and by whom. */
enum CaseAction {
    /** The requester sends what somebody else typed for them. */
    SUBMIT(from(DRAFT), to(SUBMITTED), by(REQUESTER)),
    /** What is needed is put right; votes for the former words do not count any more. */
    CORRECT(from(DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), stays(), by(REQUESTER, ANALYST)),
    /** By the system, at once: low risk, within the limits to which the owner of the rule agreed beforehand. */
    GRANT_AT_ONCE(from(SUBMITTED), to(ACTIVE), by(SYSTEM)),
    /** It is said which rule is in the way. */
    ATTACH_RULE(from(SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED), stays(), by(ANALYST)),
    /** The first answer of a person: a public reply on the ticket, or a talk that is written down. */
    START_CONVERSATION(from(SUBMITTED), to(IN_CONVERSATION), by(ANALYST)),
    /** A talk is written down: when, with whom, what came of it. */
    RECORD_CONVERSATION(from(IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), stays(), by(ANALYST, APPROVER)),
    OFFER_ALTERNATIVE(from(IN_CONVERSATION, ALTERNATIVE_OFFERED), to(ALTERNATIVE_OFFERED), by(ANALYST)),
    ACCEPT_ALTERNATIVE(from(ALTERNATIVE_OFFERED, IN_CONVERSATION), to(RESOLVED_BY_ALTERNATIVE), by(REQUESTER)),
    /** It does not work because…; the case waits on while another offer has no answer. */
    REJECT_ALTERNATIVE(from(ALTERNATIVE_OFFERED, IN_CONVERSATION), to(ALTERNATIVE_OFFERED, IN_CONVERSATION), by(REQUESTER)),
    /** The accepted way is sent back within 30 days; the same case goes on. */
    SAY_IT_DID_NOT_WORK(from(RESOLVED_BY_ALTERNATIVE), to(IN_CONVERSATION), by(REQUESTER)),
    /** An emergency is rated while it holds, for those who look at it afterwards. */
    RATE(from(IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, ACTIVE), stays(), by(ANALYST)),
    ADD_CONDITION(from(IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), stays(), by(ANALYST)),
    REMOVE_CONDITION(from(IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), stays(), by(ANALYST)),
    /** Somebody looked at the proof of a condition. */
    VERIFY_CONDITION(
            from(IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, APPROVED_PENDING, ACTIVE, SUSPENDED, ENDING), stays(), by(ANALYST)),
    /** In the meantime: until the decision, or until the accepted way is in place. The case stays where it is. */
    ASK_FOR_INTERIM(from(SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, RESOLVED_BY_ALTERNATIVE), stays(), by(ANALYST)),
    /** One signature; the last one needed lets the requester go on in the meantime. */
    GRANT_INTERIM(from(SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, RESOLVED_BY_ALTERNATIVE), stays(), by(SIGNATORY)),
    /** It is proven that nothing is left of what was granted in the meantime. */
    REMOVE_INTERIM(
            from(SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, APPROVED_PENDING, RESOLVED_BY_ALTERNATIVE, DECLINED, WITHDRAWN, CLOSED),
            stays(),
            by(ANALYST)),
    /** Something stands still, so that two people are asked to let it begin at once. */
    CALL_EMERGENCY(from(SUBMITTED, IN_CONVERSATION), stays(), by(ANALYST)),
    /** One of the two signatures; with the second it is in force for hours, and is looked at afterwards. */
    SIGN_EMERGENCY(from(SUBMITTED, IN_CONVERSATION), to(SUBMITTED, IN_CONVERSATION, ACTIVE), by(SIGNATORY)),
    /** One vote afterwards; until all that are needed are there, it ends by the clock three working days after it began. */
    REVIEW_EMERGENCY(from(ACTIVE), stays(), by(APPROVER)),
    ASK_FOR_DECISION(from(IN_CONVERSATION, ALTERNATIVE_OFFERED), to(AWAITING_DECISION), by(ANALYST)),
    ASK_FOR_MORE(from(AWAITING_DECISION), to(IN_CONVERSATION), by(APPROVER)),
    /** One vote; the last one needed puts the exception in force, or leaves it waiting for proofs. */
    APPROVE(from(AWAITING_DECISION), to(AWAITING_DECISION, APPROVED_PENDING, ACTIVE), by(APPROVER)),
    /** Never without a reason and a way on. */
    DECLINE(from(AWAITING_DECISION), to(DECLINED), by(APPROVER)),
    /** Others decide anew, without whoever declined; once, and within 14 days. */
    APPEAL(from(DECLINED), to(AWAITING_DECISION), by(REQUESTER, MANAGER)),
    /** Everything is proven that comes before the start. */
    ACTIVATE(from(APPROVED_PENDING), to(ACTIVE), by(ANALYST)),
    /** By the clock, after 30 days without those proofs. */
    LAPSE(from(APPROVED_PENDING), to(CLOSED), by(SYSTEM)),
    /** By the clock, at the end of the last day. */
    EXPIRE(from(ACTIVE, SUSPENDED), to(ENDING), by(SYSTEM)),
    /** Something that must hold does not; by the clock, where it was not proven in time or nobody took over for who left. */
    SUSPEND(from(ACTIVE), to(SUSPENDED), by(ANALYST, SYSTEM)),
    /** What must hold is proven again, and somebody who may decide says so. */
    RESUME(from(SUSPENDED), to(ACTIVE), by(APPROVER)),
    /** Somebody takes over for a requester who left, or for an approver who agreed and left. */
    TAKE_OVER(
            from(SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, APPROVED_PENDING, ACTIVE, SUSPENDED), stays(), by(ANALYST, APPROVER)),
    /** It is needed for longer: a new request, decided anew; this one ends on its day. */
    RENEW(from(ACTIVE, SUSPENDED), stays(), by(REQUESTER)),
    /** By the clock: its renewal takes its place, so that nothing has to be removed. */
    SUPERSEDE(from(ENDING), to(CLOSED), by(SYSTEM)),
    GIVE_BACK(from(ACTIVE, SUSPENDED), to(ENDING), by(REQUESTER)),
    /** With a reason, a word to the requester, and time to finish. */
    REVOKE(from(ACTIVE, SUSPENDED), to(ENDING), by(APPROVER)),
    /** By the system, as the owner of the rule ordered: it does not restrict any more. */
    RELEASE(from(ACTIVE, SUSPENDED), to(ENDING), by(SYSTEM)),
    /** It is over, and somebody found it in use. */
    REPORT_USE(from(ENDING), stays(), by(MANAGER, ANALYST, APPROVER)),
    /** It is proven that nothing of the exception is left. */
    CLOSE(from(ENDING), to(CLOSED), by(ANALYST)),
    WITHDRAW(from(DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), to(WITHDRAWN), by(REQUESTER)),
    /** Whoever asked left, and nobody else needs it. */
    ABANDON(from(DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION), to(WITHDRAWN), by(ANALYST));

    private final Set<CaseState> from;
    private final Set<CaseState> to;
    private final Set<Party> by;

    CaseAction(Set<CaseState> from, Set<CaseState> to, Set<Party> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    Set<CaseState> from() {
        return from;
    }

    /** Where it can lead; empty where the state stays as it is. */
    Set<CaseState> to() {
        return to;
    }

    Set<Party> by() {
        return by;
    }

    boolean leads(CaseState before, CaseState after) {
        return from.contains(before) && (to.isEmpty() ? before == after : to.contains(after));
    }

    /** Rules that are asked in this order; the first objection wins. */
    List<CaseRule> rules() {
        return Stream.concat(CaseRules.of(this).stream(), ThirdPartyRules.of(this).stream()).toList();
    }

    private static Set<CaseState> from(CaseState first, CaseState... more) {
        return EnumSet.of(first, more);
    }

    private static Set<CaseState> to(CaseState first, CaseState... more) {
        return EnumSet.of(first, more);
    }

    private static Set<CaseState> stays() {
        return Set.of();
    }

    private static Set<Party> by(Party first, Party... more) {
        return EnumSet.of(first, more);
    }
}
