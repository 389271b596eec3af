package parley.exceptionrequest;

/** What the record says of a case, under the names by which {@code activity.kind} keeps it. */
enum CaseEvent {
    EXCEPTION_REQUESTED,
    EXCEPTION_CONFIRMED,
    EXCEPTION_CORRECTED,
    RULE_ATTACHED,
    CONVERSATION_STARTED,
    CONVERSATION_RECORDED,
    ALTERNATIVE_OFFERED,
    ALTERNATIVE_ACCEPTED,
    ALTERNATIVE_REJECTED,
    ALTERNATIVE_DID_NOT_WORK,
    /** By the clock: the requester is asked whether the accepted way works. */
    ALTERNATIVE_FOLLOWED_UP,
    RISK_RATED,
    CONDITION_ADDED,
    CONDITION_REMOVED,
    CONDITION_PROVEN,
    /** Somebody is to go on in the meantime. */
    INTERIM_ASKED,
    /** One signature; the detail says whether it was the last one needed. */
    INTERIM_GRANTED,
    INTERIM_ENDED,
    /** It is proven that nothing of it is left. */
    INTERIM_REMOVED,
    EMERGENCY_CALLED,
    /** One of two signatures; the detail says whether it was the second. */
    EMERGENCY_SIGNED,
    /** One vote afterwards; the detail says whether it was the last one needed. */
    EMERGENCY_REVIEWED,
    /** A row of the sheet about a third party was read, anew or for the first time. */
    SHEET_ROW_READ,
    CRITERIA_ANSWERED,
    CONCERN_RAISED,
    CONCERN_ANSWERED,
    DATA_PROTECTION_SPOKE,
    LIABILITY_ACCEPTED,
    PROVIDER_CLARIFIED,
    OUTCOME_CHOSEN,
    CUSTOMERS_COUNTED,
    /** Real data had been handed over already, so that an incident was opened beside the case. */
    INCIDENT_OPENED,
    DECISION_ASKED,
    /** By the clock: the time of a deputy began, and this waited already. */
    DEPUTY_ASKED,
    /** By the clock: the target of the decision has passed; deputies are asked too. */
    DECISION_OVERDUE,
    /** By the clock: as much time again has passed; the next level up may decide as well. */
    DECISION_ESCALATED,
    PAPER_OPENED,
    MORE_ASKED,
    /** One vote; the detail says whether it was the last one needed. */
    EXCEPTION_APPROVED,
    /** What was agreed to has changed: those who agreed are asked again. */
    VOTES_LAPSED,
    /** By the system: the owner of the rule agreed to such requests beforehand. */
    EXCEPTION_PRE_AUTHORISED,
    EXCEPTION_DECLINED,
    EXCEPTION_APPEALED,
    EXCEPTION_ACTIVATED,
    /** By the clock: what had to be proven before the start was not. */
    EXCEPTION_LAPSED,
    /** By the clock: its last day has passed. */
    EXCEPTION_EXPIRED,
    /** By the clock, or by somebody who found that something does not hold. */
    EXCEPTION_SUSPENDED,
    EXCEPTION_RESUMED,
    /** By the clock: something is due soon, or somebody left, and it is suspended otherwise. */
    SUSPENSION_NEAR,
    EXCEPTION_TAKEN_OVER,
    EXCEPTION_GIVEN_BACK,
    EXCEPTION_REVOKED,
    /** As the owner of the rule ordered: it does not restrict any more. */
    EXCEPTION_RELEASED,
    EXCEPTION_STILL_IN_USE,
    /** By the clock: it is over for days, and nobody has proven that it is removed. */
    EXCEPTION_NOT_REMOVED,
    /** By the clock: an emergency that not all who must agree looked at in time. */
    EXCEPTION_NOT_REVIEWED,
    /** It is needed for longer, which is asked for anew. */
    RENEWAL_ASKED,
    /** By the clock: its renewal took its place. */
    EXCEPTION_SUPERSEDED,
    /** By the clock: 30, 14, 7 days and one day before its end. */
    EXCEPTION_ENDS_SOON,
    EXCEPTION_CLOSED,
    EXCEPTION_WITHDRAWN,
    REQUESTER_LEFT,
    EXCEPTION_ABANDONED
}
