package parley.queue;

/** The kinds of ticket that rules and targets tell apart, by the names that the ticket room gives them. */
public enum RoutedKind {
    INCIDENT,
    REQUEST,
    QUESTION,
    EXCEPTION_REQUEST
}
