package parley.notification;

/** What a person is to the ticket, which is why they are told. */
enum Reason {
    REQUESTER,
    WATCHER,
    ASSIGNEE,
    /** Works the queue of the ticket. */
    COLLEAGUE,
    /** Answers for the queue of the ticket. */
    SUPERVISOR,
    /** Holds a slot of the case that is still open. */
    APPROVER
}
