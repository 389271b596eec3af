package parley.ticket;

/** Who is affected. */
public enum Impact {
    /** Many people or a whole site. */
    MANY,
    TEAM,
    ONE
}
