package parley.servicelevel;

/**
 * A column in the table of targets: the priority of an ordinary ticket, or the default risk of an exception request
 * that has no rating yet.
 */
public enum ServiceClass {
    P1,
    P2,
    P3,
    P4,
    CRITICAL_RISK,
    HIGH_RISK,
    MODERATE_RISK,
    LOW_RISK
}
