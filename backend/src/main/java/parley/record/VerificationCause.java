package parley.record;

/** Why the record was verified. */
enum VerificationCause {
    /** An administrator asked for it. */
    ASKED,
    /** It was time. */
    NIGHTLY
}
