package parley.queue;

/** What an administrator may do with a queue as it is now. */
enum QueueAction {
    CHANGE,
    SET_TARGETS,
    MAKE_TRIAGE
}
