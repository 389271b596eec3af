package parley.hearing;

/** What somebody tells their lead in confidence. */
enum ConfidenceKind {
    /** They want help with a conversation. */
    HELP,
    /** A conversation is over, and was hard. */
    DEBRIEF
}
