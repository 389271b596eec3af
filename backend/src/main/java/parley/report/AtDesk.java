package parley.report;

/** What somebody at the desk does at this moment. */
enum AtDesk {
    /** Can be given the next one. */
    FREE,
    /** Has an offer on the screen. */
    OFFERED,
    /** Talks on the phone. */
    ON_CALL,
    /** Writes a reply or a note. */
    WRITING,
    /** Says that they are not free. */
    BUSY
}
