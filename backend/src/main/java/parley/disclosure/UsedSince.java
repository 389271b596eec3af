package parley.disclosure;

/** For how long it has been done, so roughly that it leads to nobody. */
public enum UsedSince {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    NOT_KNOWN
}
