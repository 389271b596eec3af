package parley.exceptionrequest;

/** How sensitive the information is, as the requester sees it. */
public enum DataClass {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    RESTRICTED,
    /** Treated as confidential until it is answered. */
    NOT_SURE;

    boolean isConfidentialOrAbove() {
        return this == CONFIDENTIAL || this == RESTRICTED || this == NOT_SURE;
    }
}
