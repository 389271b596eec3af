package parley.call;

import java.util.EnumSet;
import java.util.Set;

/** What came of a call. Every call has one in the end. */
enum CallOutcome {
    /** A ticket was opened for it. */
    NEW_TICKET,
    /** It was about a ticket that is there. */
    JOINED_TICKET,
    NOTHING_TO_FOLLOW,
    WRONG_NUMBER,
    /** They are called back. */
    CALLBACK_PROMISED,
    /** It rang long enough, and nobody answered. */
    MISSED,
    /** The caller gave up before that. */
    ABANDONED,
    /** Answered at an extension that belongs to nobody here. */
    ANSWERED_ELSEWHERE;

    private static final Set<CallOutcome> SAID = EnumSet.of(NEW_TICKET, JOINED_TICKET, NOTHING_TO_FOLLOW, WRONG_NUMBER, CALLBACK_PROMISED);

    /** Said by who answered; the others follow from what the telephone system told. */
    boolean isSaid() {
        return SAID.contains(this);
    }
}
