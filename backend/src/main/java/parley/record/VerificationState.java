package parley.record;

/** How far a verification is, or what came of it. */
enum VerificationState {
    RUNNING,
    /** Everything is as it was recorded. */
    SOUND,
    /** Something is not. */
    FAULTY,
    /** It could not be read to the end. */
    FAILED
}
