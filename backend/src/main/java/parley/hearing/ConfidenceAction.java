package parley.hearing;

/** What can be done about a word in confidence. */
enum ConfidenceAction {
    ANSWER
}
