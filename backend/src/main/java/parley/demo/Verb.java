package parley.demo;

/** What people of the demo company do with a ticket. */
enum Verb {
    TAKES,
    /** To somebody else, with a note. */
    HANDS,
    RELEASES,
    NOTES,
    ANSWERS,
    /** It is the requester's turn then. */
    ASKS,
    /** It is somebody else's turn then. */
    REFERS,
    SOLVES,
    HOLDS,
    /** To another queue, with a note. */
    MOVES,
    CORRECTS,
    BRINGS,
    WRITES,
    THANKS,
    REOPENS,
    CONFIRMS,
    /** Types an answer and does not send it yet. */
    DRAFTS,
    WITHDRAWS
}
