package parley.hearing;

/** What can be done with a note about a conversation. */
enum ConductNoteAction {
    /** By the person whose conversation it was. */
    ANSWER,
    /** By a supervisor of the queue. */
    END
}
