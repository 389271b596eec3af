package parley.report;

/** How high somebody stands, as far as the record of people says it. */
enum Seniority {
    /** Decides as an executive. */
    EXECUTIVE,
    /** Heads a department, or has people who report to them. */
    LEADS,
    OTHERS
}
