package parley.exceptionrequest;

/** Why an interim grant is over. */
enum InterimEnd {
    /** Its last moment has passed. */
    TIME,
    /** The case is decided. */
    DECIDED,
    /** The request was taken back. */
    TAKEN_BACK,
    /** The risk was rated above the level for which it was granted. */
    RISK_ROSE
}
