package parley.notification;

import java.util.Arrays;
import java.util.Optional;

/** What people are told of, by the names of the record. */
enum InboxKind {
    TICKET_FILED,
    PUBLIC_REPLY_SENT,
    REQUESTER_WROTE,
    REQUESTER_THANKED,
    INTERNAL_NOTE_KEPT,
    TICKET_ASSIGNED,
    TICKET_HANDED_OVER,
    TICKET_HELD,
    HOLD_ENDED,
    TICKET_RESOLVED,
    TICKET_CONFIRMED,
    TICKET_REOPENED,
    TICKET_WITHDRAWN,
    PERSON_BROUGHT_IN,
    PROMISE_BREACHED,
    SUPPORT_ASKED,
    SUPPORT_JOINED,
    OFFER_PASSED,
    ALTERNATIVE_OFFERED,
    ALTERNATIVE_ACCEPTED,
    ALTERNATIVE_REJECTED,
    ALTERNATIVE_DID_NOT_WORK,
    ALTERNATIVE_FOLLOWED_UP,
    INTERIM_ASKED,
    INTERIM_GRANTED,
    INTERIM_ENDED,
    DECISION_ASKED,
    MORE_ASKED,
    EXCEPTION_CORRECTED,
    EXCEPTION_APPROVED,
    EXCEPTION_DECLINED,
    EXCEPTION_APPEALED,
    EXCEPTION_ACTIVATED,
    EXCEPTION_LAPSED,
    EXCEPTION_EXPIRED,
    EXCEPTION_CLOSED,
    EXCEPTION_WITHDRAWN;

    /** Empty for what is nobody's news. */
    static Optional<InboxKind> of(String recorded) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(recorded)).findFirst();
    }
}
