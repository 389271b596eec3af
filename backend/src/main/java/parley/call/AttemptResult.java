package parley.call;

/** What came of calling somebody back who was not reached. */
enum AttemptResult {
    NO_ANSWER,
    BUSY,
    VOICEMAIL
}
