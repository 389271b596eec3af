package parley.notification;

/** What a person is to the ticket, which is why they are told. */
public enum Reason {
    REQUESTER,
    WATCHER,
    ASSIGNEE,
    COLLEAGUE,
    SUPERVISOR
}
