package parley.queue;

/** What an administrator may do with a queue as it is now. */
enum QueueAction {
    CHANGE,
    SET_TARGETS,
    SET_PRACTICE,
    MAKE_TRIAGE
}
