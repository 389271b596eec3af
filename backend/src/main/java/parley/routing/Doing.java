package parley.routing;

/** What somebody of IT does with a ticket at this moment. */
public enum Doing {
    VIEWING,
    WRITING_REPLY,
    WRITING_NOTE,
    LEFT
}
