package parley.demo;

/** What people of the demo company do with an exception request. */
enum CaseVerb {
    TAKES,
    NOTES,
    /** Publicly, to the requester; the first answer opens the conversation. */
    ANSWERS,
    WRITES,
    /** The requester sends what somebody else typed for them. */
    CONFIRMS,
    /** Says which rule is in the way. */
    ATTACHES,
    /** Writes a talk down. */
    TALKS,
    OFFERS,
    ACCEPTS,
    REJECTS,
    /** The accepted way did not work. */
    RETURNS,
    RATES,
    /** Drafts a condition. */
    DEMANDS,
    PROVES,
    /** Reads a row of the sheet about a third party. */
    READS,
    /** Says which criteria of an impact assessment apply. */
    WEIGHS,
    /** Raises a concern. */
    FEARS,
    /** Answers the last concern. */
    REPLIES,
    /** Asks the approvers. */
    SUBMITS,
    APPROVES,
    /** An approver has a question. */
    WONDERS,
    DECLINES,
    ACTIVATES,
    CLOSES,
    WITHDRAWS;

    boolean isVote() {
        return this == APPROVES || this == WONDERS || this == DECLINES;
    }
}
