package parley.hearing;

/** What a plan began with. */
public enum PlanGround {
    /** Two analysts passed the ticket, or one passed it twice. */
    PASSES,
    /** It was handed over twice without a public reply. */
    SILENT_HAND_OVERS,
    /** Somebody on the asking side said that they are not heard. */
    NOT_HEARD,
    /** The figures say that somebody waits longer, or is passed more often, than others. */
    FINDING,
    /** A supervisor saw it. */
    BY_HAND
}
