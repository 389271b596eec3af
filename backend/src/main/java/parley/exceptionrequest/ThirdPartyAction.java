package parley.exceptionrequest;

import static parley.exceptionrequest.CaseState.ACTIVE;
import static parley.exceptionrequest.CaseState.ALTERNATIVE_OFFERED;
import static parley.exceptionrequest.CaseState.APPROVED_PENDING;
import static parley.exceptionrequest.CaseState.AWAITING_DECISION;
import static parley.exceptionrequest.CaseState.ENDING;
import static parley.exceptionrequest.CaseState.IN_CONVERSATION;
import static parley.exceptionrequest.CaseState.RESOLVED_BY_ALTERNATIVE;
import static parley.exceptionrequest.CaseState.SUBMITTED;
import static parley.exceptionrequest.CaseState.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;

/** What can be done about a third party that is to get data, from which state, and by whom. None of it moves the case. */
public enum ThirdPartyAction {
    READ_ROW(By.WHO_WORKS_IT, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    ANSWER_CRITERIA(By.WHO_WORKS_IT, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    CHOOSE_OUTCOME(By.WHO_WORKS_IT, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    /** What the provider wrote, where its contract and its pages disagree. */
    CLARIFY(By.WHO_WORKS_IT, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    SPEAK_FOR_DATA_PROTECTION(By.DATA_PROTECTION, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    ACCEPT_LIABILITY(By.LEGAL, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION),
    RAISE_CONCERN(
            By.WHO_SEES_IT,
            SUBMITTED,
            IN_CONVERSATION,
            ALTERNATIVE_OFFERED,
            AWAITING_DECISION,
            APPROVED_PENDING,
            ACTIVE,
            SUSPENDED,
            ENDING,
            RESOLVED_BY_ALTERNATIVE),
    ANSWER_CONCERN(
            By.WHO_IS_TO_ANSWER,
            SUBMITTED,
            IN_CONVERSATION,
            ALTERNATIVE_OFFERED,
            AWAITING_DECISION,
            APPROVED_PENDING,
            ACTIVE,
            SUSPENDED,
            ENDING,
            RESOLVED_BY_ALTERNATIVE),
    /** How many customers were asked, and how many of them agreed. */
    COUNT_CUSTOMERS(By.WHO_WORKS_IT, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, APPROVED_PENDING, ACTIVE);

    /** Whose part it is. */
    enum By {
        WHO_WORKS_IT,
        DATA_PROTECTION,
        LEGAL,
        WHO_SEES_IT,
        /** Has the case, or may agree in it. */
        WHO_IS_TO_ANSWER
    }

    private final By by;
    private final Set<CaseState> from;

    ThirdPartyAction(By by, CaseState first, CaseState... more) {
        this.by = by;
        this.from = EnumSet.of(first, more);
    }

    By by() {
        return by;
    }

    Set<CaseState> from() {
        return from;
    }

    static ThirdPartyAction of(StatementKind kind) {
        return switch (kind) {
            case DATA_PROTECTION -> SPEAK_FOR_DATA_PROTECTION;
            case LIABILITY -> ACCEPT_LIABILITY;
            case CLARIFICATION -> CLARIFY;
        };
    }
}
