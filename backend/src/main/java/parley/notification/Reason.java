package parley.notification;

/** What a person is to the ticket or the disclosure, which is why they are told. */
enum Reason {
    REQUESTER,
    WATCHER,
    ASSIGNEE,
    /** Works the queue of the ticket. */
    COLLEAGUE,
    /** Answers for the queue of the ticket. */
    SUPERVISOR,
    /** Holds a slot of the case that is still open. */
    APPROVER,
    /** Told it, or it is theirs. */
    DISCLOSER,
    /** Of the safe harbour team. */
    HANDLER,
    /** May read what was told, because it was agreed to or safe harbour does not apply. */
    READER
}
