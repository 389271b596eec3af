package parley.exceptionrequest;

/** When the processing of data about people is likely to be a high risk to them; two of these call the data protection officer. */
public enum ImpactCriterion {
    /** People are scored or profiled. */
    SCORING,
    /** A machine decides about them. */
    AUTOMATED_DECISIONS,
    /** They are watched. */
    MONITORING,
    /** It is sensitive. */
    SENSITIVE_DATA,
    LARGE_SCALE,
    /** It is matched or put together with other data. */
    MATCHING,
    /** Children, patients, staff, and others who cannot easily say no. */
    VULNERABLE_PEOPLE,
    NEW_TECHNOLOGY,
    /** It decides whether somebody gets a service or can use a right. */
    BLOCKS_A_RIGHT
}
