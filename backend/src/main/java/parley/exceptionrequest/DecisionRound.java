package parley.exceptionrequest;

/** The how-manieth look at a case a decision belongs to. */
enum DecisionRound {
    /** The first. */
    INITIAL,
    /** It is needed for longer. */
    RENEWAL,
    /** After an emergency has begun. */
    RETROSPECTIVE,
    /** Others look anew, after it was declined. */
    APPEAL
}
